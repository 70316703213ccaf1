import { eq } from 'drizzle-orm'
import { milestones, projects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { lockedDraft, lockedProject } from '../find.ts'
import { mustBeInCharge } from '../in-charge.ts'
import { record } from '../news.ts'
import { type BegunBefore, datePastPhases } from '../steps/begun-before.ts'
import { mustBeReady, type Published, writeVersion } from '../versions/write-version.ts'
import type { ProjectContent } from './content.ts'

/**
 * Makes a project public: its draft, as read at `revision`, becomes version 1, and its planned milestones promises;
 * `begun` dates the phases of one that already runs.
 * Refused when it is public already, when something is missing (`project-incomplete`, which names the fields), or
 * when someone saved since (`edited-meanwhile`).
 */
export async function publishProject(
  act: Act,
  { slug, revision, begun = [] }: { slug: string; revision: number; begun?: BegunBefore },
): Promise<Published> {
  allow(act.actor, 'project.publish')
  const project = await lockedProject(act, slug)
  if (project.publishedAt) throw new Refusal('already-done')
  const draft = await lockedDraft(act, project.id, revision)
  const content = mustBeReady(draft.content)
  await mustBeInCharge(act, content)
  const published = await writeVersion(act, { project, draft, content, number: 1, reason: '' })
  await promiseMilestones(act, project.id, content)
  const phase = await datePastPhases(act, project.id, begun)
  if (phase !== project.phase) await act.tx.update(projects).set({ phase }).where(eq(projects.id, project.id))
  await record(
    act,
    'project-published',
    { kind: 'project', id: project.id },
    { versionId: published.versionId },
  )
  return published
}

async function promiseMilestones({ tx, at }: Act, projectId: string, content: ProjectContent) {
  const rows = content.milestones.map(({ fr, it, en, on }) => ({
    projectId,
    title: { fr, ...(it && { it }), ...(en && { en }) },
    baselineOn: on,
    currentOn: on,
    at,
  }))
  if (rows.length > 0) await tx.insert(milestones).values(rows)
}

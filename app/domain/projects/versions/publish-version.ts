import { eq, max } from 'drizzle-orm'
import { projectVersions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { lockedDraft, lockedPublished } from '../find.ts'
import { mustBeInCharge } from '../in-charge.ts'
import { record } from '../news.ts'
import { factsInEvent } from './fact-changes.ts'
import { mustBeReady, type Published, writeVersion } from './write-version.ts'

/**
 * Publishes the draft, as read at `revision`, as the next version of a public project, with the draft's reason.
 * `answered` are the contributions that it says it answers: participation links them in the same deed.
 * Refused when nothing changed, without a reason, when something is missing, or when someone saved since.
 */
export async function publishVersion(
  act: Act,
  { slug, revision }: { slug: string; revision: number },
): Promise<Published & { answered: { contributionId: string; note: string }[] }> {
  allow(act.actor, 'project.publish')
  const project = await lockedPublished(act, slug)
  const draft = await lockedDraft(act, project.id, revision)
  if (!draft.changed) throw new Refusal('nothing-to-publish')
  const { reason, answers } = draft.content
  if (!reason) throw new Refusal('version-needs-reason', 422, 'reason')
  const content = mustBeReady(draft.content)
  await mustBeInCharge(act, content)
  const number = (await lastNumber(act, project.id)) + 1
  const published = await writeVersion(act, { project, draft, content, number, reason })
  await record(
    act,
    'version-published',
    { kind: 'project', id: project.id },
    { versionId: published.versionId, number, changes: factsInEvent(published.changes) },
  )
  const answered = answers
    .filter(({ picked }) => picked)
    .map(({ contributionId, note }) => ({ contributionId, note }))
  return { ...published, answered }
}

async function lastNumber({ tx }: Act, projectId: string): Promise<number> {
  const [row] = await tx
    .select({ number: max(projectVersions.number) })
    .from(projectVersions)
    .where(eq(projectVersions.projectId, projectId))
  return row?.number ?? 0
}

import { eq } from 'drizzle-orm'
import { projectDrafts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { lockedDraft, lockedProject } from '../find.ts'
import { mustBeInCharge } from '../in-charge.ts'
import { record } from '../news.ts'
import { DraftContent, type DraftInput } from './content.ts'

const oneSitting = 30 * 60_000

/**
 * Keeps the draft of a project, published or not, and returns its new revision. `revision` is the one that was read.
 * Refused (`edited-meanwhile`) when someone saved or published since then.
 */
export async function saveDraft(
  act: Act,
  { slug, revision, content: input }: { slug: string; revision: number; content: DraftInput },
): Promise<{ revision: number }> {
  allow(act.actor, 'project.write')
  const by = whoActs(act.actor)
  const content = DraftContent.parse(input)
  const { id } = await lockedProject(act, slug)
  const before = await lockedDraft(act, id, revision)
  await mustBeInCharge(act, content)
  await act.tx
    .update(projectDrafts)
    .set({ content, revision: revision + 1, changed: true, savedBy: by, savedAt: act.at })
    .where(eq(projectDrafts.projectId, id))
  // The form saves itself every few seconds: one event for each writer's sitting says as much.
  if (before.savedBy !== by || act.at.getTime() - before.savedAt.getTime() > oneSitting)
    await record(act, 'project-draft-saved', { kind: 'project', id }, { revision: revision + 1 })
  return { revision: revision + 1 }
}

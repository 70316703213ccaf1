import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { projectHalts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { lockedPublished } from '../find.ts'
import { record } from '../news.ts'
import { markMoved } from './find-milestone.ts'
import { HaltInput } from './halt-project.ts'

export const ResumeInput = HaltInput.omit({ kind: true })
export type ResumeInput = z.input<typeof ResumeInput>

/** Takes a suspended or abandoned project up again, with the reason and the decision, where it stood. */
export async function resumeProject(
  act: Act,
  { slug, ...input }: ResumeInput & { slug: string },
): Promise<void> {
  allow(act.actor, 'project.halt')
  const { reason, decision } = ResumeInput.parse(input)
  const { id } = await lockedPublished(act, slug)
  const [ended] = await act.tx
    .update(projectHalts)
    .set({ endedAt: act.at, endedBy: whoActs(act.actor), endReason: reason, endDecision: decision })
    .where(and(eq(projectHalts.projectId, id), isNull(projectHalts.endedAt)))
    .returning({ kind: projectHalts.kind })
  if (!ended) throw new Refusal('project-not-halted')
  await markMoved(act, id)
  await record(act, 'project-resumed', { kind: 'project', id }, { after: ended.kind })
}

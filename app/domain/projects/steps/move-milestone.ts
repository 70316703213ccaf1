import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { milestoneSlips, milestones } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { record } from '../news.ts'
import { markMoved, milestoneAhead } from './find-milestone.ts'

export const MilestoneMove = z.object({ on: dayTyped(), reason: written().min(5).max(1_000) })
export type MilestoneMove = z.input<typeof MilestoneMove>

/**
 * Moves the date at which a milestone is expected, later or earlier, and says why: the promised date stays beside it.
 * Refused once it is reached, or when the date is the one already expected (`same-date`).
 */
export async function moveMilestone(
  act: Act,
  { id, ...input }: MilestoneMove & { id: string },
): Promise<void> {
  allow(act.actor, 'milestone.move')
  const { on, reason } = MilestoneMove.parse(input)
  const { currentOn, projectId } = await milestoneAhead(act, id)
  if (on === currentOn) throw new Refusal('same-date', 422, 'on')
  await act.tx.insert(milestoneSlips).values({
    milestoneId: id,
    fromOn: currentOn,
    toOn: on,
    reason,
    by: whoActs(act.actor),
    at: act.at,
  })
  await act.tx.update(milestones).set({ currentOn: on }).where(eq(milestones.id, id))
  await markMoved(act, projectId)
  await record(
    act,
    'milestone-slipped',
    { kind: 'milestone', id, topicId: projectId },
    { from: currentOn, to: on },
  )
}

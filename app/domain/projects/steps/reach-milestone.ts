import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { day, read, shape } from '#db/read/index.ts'
import { milestones } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { dayTyped } from '../../typed-day.ts'
import { record } from '../news.ts'
import { markMoved, milestoneAhead } from './find-milestone.ts'

export const MilestoneReached = z.object({ on: dayTyped() })

/** Says on which day a milestone was reached. Refused for a day to come, and a second time. */
export async function reachMilestone(act: Act, { id, on }: { id: string; on: string }): Promise<void> {
  allow(act.actor, 'milestone.move')
  const { projectId } = await milestoneAhead(act, id)
  if (on > (await today(act))) throw new Refusal('not-yet', 422, 'on')
  await act.tx.update(milestones).set({ actualOn: on }).where(eq(milestones.id, id))
  await markMoved(act, projectId)
  await record(act, 'milestone-reached', { kind: 'milestone', id, topicId: projectId }, { on })
}

async function today({ tx, at }: Act): Promise<string> {
  const [row] = await read(tx, cityDay)`select city_day(${at.toISOString()}::timestamptz) as day`
  return row!.day // one row: the query has no source to be empty
}

const cityDay = shape({ day })

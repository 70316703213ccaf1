import { and, eq, lte } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { pledges } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { asCampaign, lockPledge } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { attemptUnderWay, everyHours, laterBy } from './attempts.ts'
import { failPledge } from './fail-pledge.ts'

/** Writes again to those whose payment waits for them, every two days; gives up what seven days did not mend. */
export async function remindOwners(db: Db, at: Date): Promise<void> {
  const due = await db
    .select({ pledgeId: pledges.id })
    .from(pledges)
    .where(and(eq(pledges.state, 'collecting'), lte(pledges.remindAt, at)))
    .limit(500)
  for (const { pledgeId } of due) await act(db, theCity, (deed) => remind(deed, pledgeId))
}

/** One of them. The last try, or a page on which she is paying, ends by itself first: what is under way is never given up. */
export async function remind(act: Act, pledgeId: string): Promise<void> {
  const locked = await lockPledge(act, pledgeId)
  const { pledge, campaign } = locked
  const { remindAt, mendUntil } = pledge
  if (pledge.state !== 'collecting' || !remindAt || !mendUntil || remindAt > act.at) return
  if (act.at >= mendUntil) {
    if (!(await attemptUnderWay(act, pledgeId))) await failPledge(act, locked)
    return
  }
  await act.tx
    .update(pledges)
    .set({ remindAt: laterBy(act.at, everyHours, mendUntil), reminders: pledge.reminders + 1 })
    .where(eq(pledges.id, pledgeId))
  await record(act, 'payment-needs-owner', asCampaign(campaign), { pledgeId, kind: 'reminder' })
}

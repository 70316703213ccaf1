import { eq } from 'drizzle-orm'
import { pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { endCheckoutsOf } from '../ground/end-checkout.ts'
import { asCampaign, type Locked } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { cancelPlanned, closeRefused } from './attempts.ts'
import { leaveBook } from './collect-pledge.ts'

/**
 * A promise could not be collected and is given up. Paid at the very last moment on a page that was still open, it comes
 * true after all.
 */
export async function failPledge(act: Act, { pledge, campaign }: Locked): Promise<void> {
  await cancelPlanned(act, pledge.id)
  await endCheckoutsOf(act, pledge.id, 'expired')
  await act.tx
    .update(pledges)
    .set({ state: 'failed', endedAt: act.at, remindAt: null })
    .where(eq(pledges.id, pledge.id))
  await closeRefused(act, pledge.id)
  await leaveBook(act, { pledge, campaign }, 'uncollected')
  await record(act, 'pledge-failed', asCampaign(campaign), { pledgeId: pledge.id })
}

import { eq } from 'drizzle-orm'
import { type Checkout, checkouts, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { forgetLooseCard } from '../ground/left-over.ts'
import { asCampaign, type Locked } from '../ground/lock-pledge.ts'
import type { Outcome } from '../ground/quarantine.ts'
import { record } from '../news.ts'

/** Why a card that was given does not make a promise count; `ended`: she took it back, or promised anew. */
export type Uncounted = 'too-late' | 'reward-gone' | 'ended'

/**
 * A card was given for a promise that cannot count any more: it is forgotten at Stripe, nothing is ever charged, and
 * she is told why, once; not when she ended it herself.
 */
export async function leaveUncounted(
  act: Act,
  { pledge, campaign, checkout }: Locked & { checkout: Checkout },
  why: Uncounted,
  paymentMethodId: string,
): Promise<Outcome> {
  if (checkout.result === 'refused') return 'nothing-to-do'
  await forgetLooseCard(act, paymentMethodId)
  // Also one that ended otherwise before: it was finished after all, and what came of it is said once.
  await act.tx
    .update(checkouts)
    .set({ endedAt: checkout.endedAt ?? act.at, result: 'refused' })
    .where(eq(checkouts.id, checkout.id))
  if (pledge.state === 'started')
    await act.tx.update(pledges).set({ state: 'released', endedAt: act.at }).where(eq(pledges.id, pledge.id))
  if (why !== 'ended')
    await record(act, 'pledge-not-counted', asCampaign(campaign), { pledgeId: pledge.id, why })
  return 'applied'
}

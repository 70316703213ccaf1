import { and, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { checkouts, pledges } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { endCheckout } from '../ground/end-checkout.ts'
import { asCampaign, lockCheckout } from '../ground/lock-pledge.ts'
import type { Outcome } from '../ground/quarantine.ts'
import { record } from '../news.ts'

/**
 * The time of a hosted page is over: what it held is free again (MONEY.md, case 4). A card given there all the same is
 * heard of later, and takes the unit again if it is still there (5).
 */
export async function releasePledge(act: Act, { checkoutId }: { checkoutId: string }): Promise<Outcome> {
  const found = await lockCheckout(act, checkoutId)
  if (!found || found.checkout.endedAt) return 'nothing-to-do'
  const { pledge, campaign } = found
  await endCheckout(act, checkoutId, 'expired')
  if (pledge.state !== 'started') return 'applied'
  await act.tx.update(pledges).set({ state: 'released', endedAt: act.at }).where(eq(pledges.id, pledge.id))
  await record(act, 'pledge-released', asCampaign(campaign), { pledgeId: pledge.id })
  return 'applied'
}

/** Releases every promise whose page is past its time by the city's clock, each in a deed of its own. */
export async function releaseExpired(db: Db, at: Date): Promise<void> {
  const expired = await db
    .select({ checkoutId: checkouts.id })
    .from(checkouts)
    .where(
      and(
        isNull(checkouts.endedAt),
        lte(checkouts.expiresAt, at),
        inArray(checkouts.purpose, ['promise', 'card']),
      ),
    )
    .limit(500)
  for (const checkout of expired) await act(db, theCity, (deed) => releasePledge(deed, checkout))
}

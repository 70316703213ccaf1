import { act, theCity } from '#app/domain/act.ts'
import { matchPayout as match } from '#app/domain/funding/index.ts'
import type { Tools } from '../tools.ts'

/** Holds a payout that reached the bank against our books. */
export async function matchPayout(
  { db, stripe }: Pick<Tools, 'db' | 'stripe'>,
  payoutId: string,
): Promise<void> {
  const payout = await stripe.payout(payoutId)
  if (payout.status !== 'paid') return
  const rows = await stripe.balanceOf(payoutId)
  await act(db, theCity, (act) => match(act, payout, rows))
}

import { act, theCity } from '#app/domain/act.ts'
import { matchPayout as match, payoutFailed } from '#app/domain/funding/index.ts'
import type { Tools } from '../tools.ts'

/** Holds a payout that reached the bank against our books, and takes back one that its bank did not accept. */
export async function matchPayout(
  { db, stripe }: Pick<Tools, 'db' | 'stripe'>,
  payoutId: string,
): Promise<void> {
  const payout = await stripe.payout(payoutId)
  if (payout.status === 'failed') return act(db, theCity, (act) => payoutFailed(act, payout))
  if (payout.status !== 'paid') return
  const rows = payout.automatic ? await stripe.balanceOf(payoutId) : null
  await act(db, theCity, (act) => match(act, payout, rows))
}

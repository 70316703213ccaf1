import type { PayoutFacts } from '#app/lib/money/stripe-facts.ts'
import type { Act } from '../../act.ts'
import { closeAlarm, post } from '../../ledger/index.ts'
import { watchClearing } from './watch-clearing.ts'

type Paid = Pick<PayoutFacts, 'payoutId' | 'amount' | 'arrivesAt'>

/** A payout is at the commune's bank. */
export async function writePaidOut(act: Act, { payoutId, amount, arrivesAt }: Paid): Promise<void> {
  await closeAlarm(act, { kind: 'payout-mismatch', subjectKind: 'payout', subjectId: payoutId })
  await post(act, {
    ...{ source: 'stripe', sourceId: payoutId, code: 'paid-out', eventAt: arrivesAt },
    entries: [
      { account: { kind: 'bank' }, amount },
      { account: { kind: 'stripe-clearing' }, amount: -amount },
    ],
  })
  await watchClearing(act, payoutId)
}

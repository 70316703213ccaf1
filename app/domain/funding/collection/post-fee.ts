import type { Act } from '../../act.ts'
import { post } from '../../ledger/index.ts'

/** What Stripe kept of a charge, in cents; the same charge is written once. */
export async function postFee(
  act: Act,
  campaignId: string | null,
  { chargeId, fee }: { chargeId: string; fee: bigint },
): Promise<void> {
  if (fee === 0n) return
  await post(act, {
    ...{ source: 'stripe', sourceId: chargeId, code: 'fee', campaignId, eventAt: act.at },
    entries: [
      { account: { kind: 'stripe-fees' }, amount: fee },
      { account: { kind: 'stripe-clearing' }, amount: -fee },
    ],
  })
}

import type { Invoice, SponsorPackage } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { post } from '../../ledger/index.ts'

/**
 * What a sponsor's payment is in the ledger: her invoice is owed to the commune (net to the project's sponsoring, VAT to
 * the State), then paid by the card, of which Stripe keeps its fee.
 */
export async function postPayment(
  act: Act,
  {
    invoice,
    package: { projectId, campaignId },
    chargeId,
    fee,
  }: { invoice: Invoice; package: SponsorPackage; chargeId: string; fee: bigint | null },
): Promise<void> {
  const { id, net, vat, gross } = invoice
  const receivable = { kind: 'sponsor-receivable' } as const
  await post(act, {
    ...{ source: 'invoice', sourceId: id, code: 'sponsored' as const, eventAt: act.at, campaignId },
    entries: [
      { account: receivable, amount: gross },
      { account: { kind: 'sponsoring', projectId }, amount: -net },
      ...(vat > 0n ? [{ account: { kind: 'vat' } as const, amount: -vat }] : []),
    ],
  })
  await postCharge(act, { chargeId, amount: gross, fee, campaignId, to: receivable })
}

/** A charge of a sponsor's card: what came in, for which account, and what Stripe kept of it. */
export async function postCharge(
  act: Act,
  {
    chargeId,
    amount,
    fee,
    campaignId,
    to,
  }: {
    chargeId: string
    amount: bigint
    fee: bigint | null
    campaignId: string | null
    to: { kind: 'sponsor-receivable' | 'refund-payable' }
  },
): Promise<void> {
  const clearing = { kind: 'stripe-clearing' } as const
  const charge = { source: 'stripe', sourceId: chargeId, eventAt: act.at, campaignId }
  await post(act, {
    ...charge,
    code: 'collected',
    entries: [
      { account: clearing, amount },
      { account: to, amount: -amount },
    ],
  })
  if (!fee) return // Not known yet, and then noted with Stripe's own account of its balance; or nothing.
  await post(act, {
    ...charge,
    code: 'fee',
    entries: [
      { account: { kind: 'stripe-fees' }, amount: fee },
      { account: clearing, amount: -fee },
    ],
  })
}

import { type Checkout, refunds, type SponsorPackage, type Sponsorship } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { record } from '../news.ts'
import { endCheckouts, notePayment, type Paid } from './note-payment.ts'
import { postCharge } from './post-payment.ts'

/** Why a payment does not count: the package was gone (MONEY.md, case 5), or was paid already, on the page of another tab. */
export type Surplus = 'too-late' | 'paid-twice'

const surpluses = {
  'too-late': { reason: 'Paiement arrivé trop tard', verb: 'sponsorship-late' },
  'paid-twice': { reason: 'Formule payée deux fois', verb: 'sponsorship-paid-twice' },
} as const

/** A payment that does not count goes back by itself, whole, and whoever made it is told. */
export async function giveBack(
  act: Act,
  { sponsorship, package: { projectId, campaignId } }: { sponsorship: Sponsorship; package: SponsorPackage },
  checkout: Checkout,
  facts: Paid,
  why: Surplus,
): Promise<void> {
  await endCheckouts(act, sponsorship.id, checkout.id)
  const payment = await notePayment(act, sponsorship, checkout, facts, { surplus: true })
  const { reason, verb } = surpluses[why]
  const { chargeId, amount, fee } = facts
  await postCharge(act, { chargeId, amount, fee, campaignId, to: { kind: 'refund-payable' } })
  await planSponsorRefund(act, { paymentId: payment.id, key: why, amount, reason })
  await record(act, verb, { kind: 'sponsorship', id: sponsorship.id, topicId: projectId })
}

/** The row first, then the job that asks Stripe under its id. */
export async function planSponsorRefund(
  { tx, at, actor }: Act,
  refund: { paymentId: string; key: string; amount: bigint; reason: string },
): Promise<void> {
  const [row] = await tx
    .insert(refunds)
    .values({ ...refund, by: actor.id, at })
    .onConflictDoNothing()
    .returning({ id: refunds.id })
  if (row) await enqueue(tx, 'send-refund', { refundId: row.id }, `refund:${row.id}`)
}

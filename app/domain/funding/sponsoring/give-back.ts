import { type Checkout, refunds, type SponsorPackage, type Sponsorship } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue, record } from '../../audit/index.ts'
import { endCheckouts, notePayment, type Paid } from './note-payment.ts'
import { postCharge } from './post-payment.ts'

/** MONEY.md case 5: paid too late, and the package is gone. The money goes back by itself, whole, and she is told. */
export async function giveBack(
  act: Act,
  { sponsorship, package: { projectId, campaignId } }: { sponsorship: Sponsorship; package: SponsorPackage },
  checkout: Checkout,
  facts: Paid,
): Promise<void> {
  await endCheckouts(act, sponsorship.id, checkout.id)
  const payment = await notePayment(act, sponsorship, checkout, facts)
  const { chargeId, amount, fee } = facts
  await postCharge(act, { chargeId, amount, fee, campaignId, to: { kind: 'refund-payable' } })
  await planRefund(act, {
    paymentId: payment.id,
    key: 'too-late',
    amount,
    reason: 'Paiement arrivé trop tard',
  })
  await record(act, 'sponsorship-late', { kind: 'sponsorship', id: sponsorship.id, topicId: projectId })
}

/** The row first, then the job that asks Stripe under its id. */
export async function planRefund(
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

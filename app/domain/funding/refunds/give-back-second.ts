import { eq, sql } from 'drizzle-orm'
import { type Payment, payments, refunds } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { asCampaign, type Locked } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { postCharge } from '../sponsoring/post-payment.ts'

type Charged = { chargeId: string; paymentIntentId: string | null; fee: bigint | null }

const reason = 'Promesse payée deux fois, ou après avoir été abandonnée'

/**
 * A promise was paid once more, or after it had ended: that payment counts for nothing and goes back by itself, whole, as a
 * sponsor's does. Its owner is told as it leaves.
 */
export async function giveBackSecond(
  act: Act,
  { pledge, campaign }: Locked,
  payment: Payment,
  charged: Charged,
) {
  const { tx, at, actor } = act
  const id = await noteSurplus(act, payment, charged)
  const { amount } = payment
  const { chargeId, fee } = charged
  await postCharge(act, { chargeId, amount, fee, campaignId: campaign.id, to: { kind: 'refund-payable' } })
  const [refund] = await tx
    .insert(refunds)
    .values({ paymentId: id, key: 'paid-twice', amount, reason, by: actor.id, at })
    .returning({ id: refunds.id })
  const refundId = refund!.id // an insert returns its row
  await enqueue(tx, 'send-refund', { refundId }, `refund:${refundId}`)
  await record(act, 'refund-asked', asCampaign(campaign), { pledgeId: pledge.id, refundId })
}

/** The attempt itself where it had not succeeded yet; a row of its own for a second charge of one that had. */
async function noteSurplus({ tx, at }: Act, payment: Payment, { chargeId, paymentIntentId, fee }: Charged) {
  const paid = { state: 'succeeded' as const, surplus: true, chargeId, paymentIntentId, fee, endedAt: at }
  if (payment.state !== 'succeeded') {
    await tx.update(payments).set(paid).where(eq(payments.id, payment.id))
    return payment.id
  }
  const { pledgeId, amount } = payment
  const [row] = await tx
    .insert(payments)
    .values({
      ...{ ...paid, pledgeId, amount, dueAt: at, sentAt: at, at },
      number: sql`(select coalesce(max(number), 0) + 1 from payments where pledge_id = ${pledgeId})`,
    })
    .returning({ id: payments.id })
  return row!.id // an insert returns its row
}

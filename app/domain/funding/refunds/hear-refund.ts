import { eq } from 'drizzle-orm'
import type { RefundFacts } from '#app/lib/money/stripe-facts.ts'
import { payments, refunds } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { raiseAlarm } from '../../ledger/index.ts'
import { lockPledge } from '../ground/lock-pledge.ts'
import { planPledgeRefund } from './plan-pledge-refund.ts'

const reason = 'Rendu depuis le tableau de bord de Stripe'

/**
 * A refund that does not bear our mark: made in Stripe's own pages. Of a promise it is written here as if we had asked for
 * it, and is never sent; of a sponsor it asks for a credit note, which an alarm says. Null where the payment is not ours.
 * @returns the id of our row.
 */
export async function hearRefund(act: Act, facts: RefundFacts): Promise<string | null> {
  const { refundId, paymentIntentId, amount, currency } = facts
  if (!paymentIntentId || currency !== 'eur') return null
  const [known] = await act.tx.select({ id: refunds.id }).from(refunds).where(eq(refunds.refundId, refundId))
  if (known) return known.id
  const [payment] = await act.tx.select().from(payments).where(eq(payments.paymentIntentId, paymentIntentId))
  if (payment?.state !== 'succeeded') return null
  if (!payment.pledgeId) {
    await raiseAlarm(act, {
      ...{ kind: 'refund-elsewhere', subjectKind: 'refund', subjectId: refundId },
      details: { amount: String(amount), sponsorshipId: payment.sponsorshipId },
    })
    return null
  }
  const locked = await lockPledge(act, payment.pledgeId)
  const planned = await planPledgeRefund(act, locked, payment, {
    ...{ key: `stripe:${refundId}`, amount, reason, made: refundId },
  })
  return planned.refundId
}

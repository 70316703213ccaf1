import { act, theCity } from '#app/domain/act.ts'
import { beginPayment, queueDuePayments, settlePayment, tellRefusedCall } from '#app/domain/funding/index.ts'
import type { Due, Job } from '../tools.ts'

/**
 * Collects one promise: noted as sent, asked of Stripe under the key of this attempt, and its answer applied. Killed
 * anywhere between, it is asked again under the same key; what throws leaves it unknown, and the queue tries again.
 */
export const collectPayment: Job<'collect-payment'> = async ({ db, stripe }, { paymentId }) => {
  const wish = await act(db, theCity, (act) => beginPayment(act, { paymentId }))
  if (!wish) return
  const { lookUpSince: since, customerId, pledgeId, ...payment } = wish
  const before = since && (await stripe.paymentMarked({ customerId, paymentId, since }))
  const collect = () => stripe.collect({ customerId, ...payment, marks: { pledgeId, paymentId } })
  const facts = before || (await collect().catch(tellRefusedCall(db, { kind: 'payment', id: paymentId })))
  await act(db, theCity, (act) => settlePayment(act, facts))
}

/** Refused, an intent is closed so that it can never be finished; one that was paid meanwhile is heard of here. */
export const cancelPayment: Job<'cancel-payment'> = async ({ db, stripe }, { paymentIntentId }) => {
  const facts = await stripe.cancelPayment(paymentIntentId)
  await act(db, theCity, (act) => settlePayment(act, facts))
}

export const queueDueCollections: Due = ({ db }, at) => queueDuePayments(db, at)

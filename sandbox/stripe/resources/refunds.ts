import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { move } from '../payments/balance.ts'
import { required } from '../store/required.ts'
import { invalid, refusedParameter } from '../wire/errors.ts'
import { created, having, listed } from '../wire/lists.ts'
import { mergedMetadata } from '../wire/metadata.ts'
import type { Work } from '../work.ts'

export const refunds = {
  'POST /v1/refunds': (work: Work, params: Stripe.RefundCreateParams) => createRefund(work, params),
  'GET /v1/refunds': (work: Work, params: Stripe.RefundListParams) =>
    listed(work.all('refund'), params, '/v1/refunds', [
      created(params.created),
      having('charge', params.charge),
      having('payment_intent', params.payment_intent),
    ]),
  'GET /v1/refunds/:id': (work: Work, _: unknown, id: string) => required(work, 'refund', id),
}

function createRefund(work: Work, params: Stripe.RefundCreateParams): Stripe.Refund {
  const charge = chargeOf(work, params)
  const left = charge.amount - charge.amount_refunded
  if (charge.disputed)
    throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    })
  if (charge.status !== 'succeeded')
    throw invalid(`Charge ${charge.id} did not succeed; it cannot be refunded.`, { param: 'charge' })
  if (left === 0)
    throw invalid(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' })
  const amount = params.amount ?? left
  if (amount < 1) throw refusedParameter('amount', 'parameter_invalid_integer', 'Invalid positive integer')
  if (amount > left)
    throw refusedParameter(
      'amount',
      undefined,
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left}).`,
    )
  const id = newId(charge.id.startsWith('py_') ? 'pyr' : 're')
  const refund: Stripe.Refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: move(work, {
      type: charge.id.startsWith('py_') ? 'payment_refund' : 'refund',
      reportingCategory: 'refund',
      amount: -amount,
      currency: charge.currency,
      source: id,
      description: charge.description,
    }).id,
    charge: charge.id,
    created: work.now,
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: { type: charge.payment_method_details?.type ?? 'card' },
    metadata: mergedMetadata({}, params.metadata),
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: params.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    // A bank may take days: it is told to wait for it by `POST /_control/refunds/wait`.
    status: work.get('wait', 'refunds') ? 'pending' : 'succeeded',
    transfer_reversal: null,
  }
  const amountRefunded = charge.amount_refunded + amount
  const next = { ...charge, amount_refunded: amountRefunded, refunded: amountRefunded === charge.amount }
  work.put('refund', refund)
  work.put('charge', next)
  work.tell('refund.created', refund)
  work.tell('charge.refunded', next, { amount_refunded: charge.amount_refunded, refunded: false })
  return refund
}

/** The bank credited the payer of a refund that was pending. */
export function settleRefund(work: Work, id: string): Stripe.Refund {
  const refund = required(work, 'refund', id)
  if (refund.status !== 'pending') throw invalid('This refund is not pending.')
  const settled: Stripe.Refund = { ...refund, status: 'succeeded' }
  work.put('refund', settled)
  work.tell('refund.updated', settled, { status: 'pending' })
  return settled
}

/** The bank could not credit the payer: the money is back on the balance. */
export function failRefund(work: Work, id: string, reason = 'lost_or_stolen_card'): Stripe.Refund {
  const refund = required(work, 'refund', id)
  if (refund.status === 'failed') throw invalid('This refund has already failed.')
  const failed: Stripe.Refund = {
    ...refund,
    status: 'failed',
    failure_reason: reason,
    failure_balance_transaction: move(work, {
      type: 'refund_failure',
      reportingCategory: 'refund_failure',
      amount: refund.amount,
      currency: refund.currency,
      source: refund.id,
      atOnce: true,
    }).id,
  }
  const charge = required(work, 'charge', String(refund.charge))
  work.put('refund', failed)
  work.put('charge', { ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false })
  work.tell('refund.updated', failed, { status: refund.status })
  work.tell('refund.failed', failed)
  return failed
}

function chargeOf(work: Work, { charge, payment_intent: intent }: Stripe.RefundCreateParams) {
  if (Boolean(charge) === Boolean(intent))
    throw invalid(
      'One of the following params should be provided for this request: payment_intent or charge.',
    )
  if (charge) return required(work, 'charge', charge, 'charge')
  const { latest_charge: latest } = required(work, 'payment_intent', String(intent), 'payment_intent')
  const found = latest && work.get('charge', String(latest))
  if (!found || found.status === 'failed')
    throw refusedParameter(
      'payment_intent',
      undefined,
      `This PaymentIntent (${intent}) does not have a successful charge to refund.`,
    )
  return found
}

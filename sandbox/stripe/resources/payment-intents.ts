import type Stripe from 'stripe'
import { confirmPayment, type Paid } from '../payments/confirm.ts'
import { required, requireMethodOf } from '../store/required.ts'
import { type Answer, declined } from '../wire/answer.ts'
import { invalid, refusedParameter } from '../wire/errors.ts'
import { created, listed } from '../wire/lists.ts'
import { changed, mergedMetadata } from '../wire/metadata.ts'
import { matching } from '../wire/search.ts'
import type { Work } from '../work.ts'
import { checkAmount, createPaymentIntent } from './new-payment-intent.ts'

export const paymentIntents = {
  'POST /v1/payment_intents': (work: Work, params: Stripe.PaymentIntentCreateParams) => {
    if (params.off_session && !params.confirm)
      throw refusedParameter('off_session', undefined, 'You can only use off_session when confirm is true.')
    const intent = createPaymentIntent(work, params)
    return params.confirm ? answer(confirm(work, intent, params)) : intent
  },
  'GET /v1/payment_intents': (work: Work, params: Stripe.PaymentIntentListParams) =>
    listed(work.all('payment_intent'), params, '/v1/payment_intents', [
      created(params.created),
      ({ customer }) => !params.customer || customer === params.customer,
    ]),
  'GET /v1/payment_intents/search': (work: Work, params: Stripe.PaymentIntentSearchParams) => {
    const all = work.all('payment_intent').filter(matching(params.query))
    const { data, has_more } = listed(
      all,
      { limit: params.limit ?? 10, ...(params.page ? { starting_after: params.page } : {}) },
      '/v1/payment_intents/search',
    )
    const next_page = has_more ? (data.at(-1)?.id ?? null) : null
    return { object: 'search_result', data, has_more, next_page, url: '/v1/payment_intents/search' }
  },
  'GET /v1/payment_intents/:id': (work: Work, _: unknown, id: string) => required(work, 'payment_intent', id),
  'POST /v1/payment_intents/:id': (work: Work, params: Stripe.PaymentIntentUpdateParams, id: string) => {
    const intent = required(work, 'payment_intent', id)
    if (!UNPAID.includes(intent.status)) throw unexpected(intent, 'updated')
    const { expand: _, metadata, ...fields } = params
    if (params.payment_method) requireMethodOf(work, params.payment_method, intent.customer)
    const next = {
      ...intent,
      ...fields,
      metadata: mergedMetadata(intent.metadata, metadata),
    } as Stripe.PaymentIntent
    checkAmount(next.amount)
    if (Object.keys(changed(intent, next)).length > 0) work.put('payment_intent', next)
    return next
  },
  'POST /v1/payment_intents/:id/confirm': (
    work: Work,
    params: Stripe.PaymentIntentConfirmParams,
    id: string,
  ) => answer(confirm(work, requireFree(work, id), params)),
  'POST /v1/payment_intents/:id/cancel': (
    work: Work,
    { cancellation_reason }: Stripe.PaymentIntentCancelParams,
    id: string,
  ) => cancelPaymentIntent(work, requireFree(work, id), cancellation_reason ?? null),
}

const UNPAID: Stripe.PaymentIntent.Status[] = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
]

export function cancelPaymentIntent(
  work: Work,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
) {
  if (!UNPAID.includes(intent.status)) throw unexpected(intent, 'canceled')
  const canceled = work.put('payment_intent', {
    ...intent,
    status: 'canceled',
    canceled_at: work.now,
    cancellation_reason: reason,
    next_action: null,
  })
  work.tell('payment_intent.canceled', canceled)
  return canceled
}

/** An intent that no open session of Checkout holds: such a one is paid on its page, or expires with it. */
function requireFree(work: Work, id: string) {
  const intent = required(work, 'payment_intent', id)
  if (work.all('checkout.session').some((of) => of.payment_intent === id && of.status === 'open'))
    throw invalid('This PaymentIntent belongs to an open Checkout Session: expire the session instead.', {
      code: 'payment_intent_unexpected_state',
    })
  return intent
}

type Confirmation = Pick<
  Stripe.PaymentIntentConfirmParams,
  'payment_method' | 'off_session' | 'return_url' | 'error_on_requires_action'
>

function confirm(work: Work, intent: Stripe.PaymentIntent, params: Confirmation): Paid {
  if (!UNPAID.includes(intent.status)) throw unexpected(intent, 'confirmed')
  const method = params.payment_method ?? intent.payment_method
  if (!method)
    throw invalid('You cannot confirm this PaymentIntent because it’s missing a payment method.', {
      code: 'payment_intent_unexpected_state',
      payment_intent: intent,
    })
  requireMethodOf(work, String(method), intent.customer)
  const offSession = Boolean(params.off_session)
  return confirmPayment(
    work,
    { ...intent, payment_method: String(method) },
    { offSession: offSession || Boolean(params.error_on_requires_action), returnUrl: params.return_url },
  )
}

const answer = ({ intent, refused }: Paid): Stripe.PaymentIntent | Answer =>
  refused ? declined(refused) : intent

const unexpected = (intent: Stripe.PaymentIntent, what: string) =>
  invalid(
    `This PaymentIntent could not be ${what} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${what}: ${UNPAID.join(', ')}.`,
    { code: 'payment_intent_unexpected_state', payment_intent: intent },
  )

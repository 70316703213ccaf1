import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { confirmPayment, type Paid } from '../payments/confirm.ts'
import { requireCustomer, required, requireUsable } from '../store/required.ts'
import { type Answer, declined } from '../wire/answer.ts'
import { invalid, refusedParameter } from '../wire/errors.ts'
import { created, listed } from '../wire/lists.ts'
import { changed, mergedMetadata } from '../wire/metadata.ts'
import { matching } from '../wire/search.ts'
import type { Work } from '../work.ts'

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
  ) => answer(confirm(work, required(work, 'payment_intent', id), params)),
  'POST /v1/payment_intents/:id/cancel': (
    work: Work,
    { cancellation_reason }: Stripe.PaymentIntentCancelParams,
    id: string,
  ) => cancelPaymentIntent(work, required(work, 'payment_intent', id), cancellation_reason ?? null),
}

const UNPAID: Stripe.PaymentIntent.Status[] = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
]

export function createPaymentIntent(work: Work, params: Stripe.PaymentIntentCreateParams) {
  checkAmount(params.amount)
  const currency = params.currency.toLowerCase()
  if (!/^[a-z]{3}$/.test(currency))
    throw refusedParameter('currency', undefined, `Invalid currency: ${params.currency}.`)
  if (params.customer) requireCustomer(work, params.customer, 'customer')
  if (params.payment_method) requireMethodOf(work, params.payment_method, params.customer ?? null)
  const id = newId('pi')
  const intent: Stripe.PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount: params.amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: { allow_redirects: 'always', enabled: true },
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: newId(`${id}_secret`),
    confirmation_method: 'automatic',
    created: work.now,
    currency,
    customer: params.customer ?? null,
    customer_account: null,
    description: params.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: mergedMetadata({}, params.metadata),
    next_action: null,
    on_behalf_of: null,
    payment_method: params.payment_method ?? null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: params.allowed_payment_method_types ?? ['card', 'sepa_debit'],
    payment_record: null,
    processing: null,
    receipt_email: params.receipt_email ?? null,
    review: null,
    setup_future_usage: params.setup_future_usage ?? null,
    shipping: null,
    source: null,
    statement_descriptor: params.statement_descriptor ?? null,
    statement_descriptor_suffix: params.statement_descriptor_suffix ?? null,
    status: params.payment_method ? 'requires_confirmation' : 'requires_payment_method',
    transfer_group: params.transfer_group ?? null,
  }
  work.put('payment_intent', intent)
  work.tell('payment_intent.created', intent)
  return intent
}

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

function requireMethodOf(work: Work, id: string, customer: Stripe.PaymentIntent['customer']) {
  const { method } = requireUsable(work, id)
  if (method.customer !== null && method.customer !== customer)
    throw refusedParameter(
      'payment_method',
      undefined,
      `The provided PaymentMethod ${id} belongs to a Customer: the same customer is required.`,
    )
}

/** @throws StripeRefusal 400 for less than 50 cents, as Stripe asks in euros, or more than eight digits. */
export function checkAmount(amount: number, param = 'amount') {
  if (amount < 50) throw invalid('Amount must be at least €0.50 eur', { code: 'amount_too_small', param })
  if (amount > 99_999_999)
    throw invalid('Amount must be no more than €999,999.99', { code: 'amount_too_large', param })
}

const unexpected = (intent: Stripe.PaymentIntent, what: string) =>
  invalid(
    `This PaymentIntent could not be ${what} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${what}: ${UNPAID.join(', ')}.`,
    { code: 'payment_intent_unexpected_state', payment_intent: intent },
  )

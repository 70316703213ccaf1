import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { requireCustomer, requireMethodOf } from '../store/required.ts'
import { invalid, refusedParameter } from '../wire/errors.ts'
import { mergedMetadata } from '../wire/metadata.ts'
import type { Work } from '../work.ts'

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
    capture_method: 'automatic',
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

/** @throws StripeRefusal 400 for less than 50 cents, as Stripe asks in euros, or more than eight digits. */
export function checkAmount(amount: number, param = 'amount') {
  if (amount < 50) throw invalid('Amount must be at least €0.50 eur', { code: 'amount_too_small', param })
  if (amount > 99_999_999)
    throw invalid('Amount must be no more than €999,999.99', { code: 'amount_too_large', param })
}

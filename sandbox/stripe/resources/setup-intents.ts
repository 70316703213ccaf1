import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { type Decline, declines } from '../payments/declines.ts'
import { cardRule, isAccount } from '../payments/instruments.ts'
import { mandateOf } from '../payments/mandates.ts'
import { required, requireUsable } from '../store/required.ts'
import { documented, type ErrorBody, invalid } from '../wire/errors.ts'
import { created, listed } from '../wire/lists.ts'
import type { Work } from '../work.ts'
import { attachTo } from './payment-methods.ts'

export const setupIntents = {
  'GET /v1/setup_intents': (work: Work, params: Stripe.SetupIntentListParams) =>
    listed(work.all('setup_intent'), params, '/v1/setup_intents', [
      created(params.created),
      ({ customer }) => !params.customer || customer === params.customer,
      (intent) => !params.payment_method || intent.payment_method === params.payment_method,
    ]),
  'GET /v1/setup_intents/:id': (work: Work, _: unknown, id: string) => required(work, 'setup_intent', id),
  'POST /v1/setup_intents/:id/cancel': (work: Work, params: Stripe.SetupIntentCancelParams, id: string) => {
    const intent = required(work, 'setup_intent', id)
    if (work.all('checkout.session').some((of) => of.setup_intent === id && of.status === 'open'))
      throw invalid(
        'You cannot cancel the SetupIntent of an open Checkout Session: expire the session instead.',
        {
          code: 'setup_intent_unexpected_state',
        },
      )
    return cancelSetupIntent(work, intent, params.cancellation_reason ?? null)
  },
}

export function createSetupIntent(
  work: Work,
  given: { customer: string | null; description: string | null; metadata: Stripe.Metadata; types: string[] },
) {
  const id = newId('seti')
  const intent: Stripe.SetupIntent = {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: newId(`${id}_secret`),
    created: work.now,
    customer: given.customer,
    customer_account: null,
    description: given.description,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    managed_payments: null,
    mandate: null,
    metadata: given.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: given.types,
    single_use_mandate: null,
    status: 'requires_payment_method',
    usage: 'off_session',
  }
  work.put('setup_intent', intent)
  work.tell('setup_intent.created', intent)
  return intent
}

export function cancelSetupIntent(
  work: Work,
  intent: Stripe.SetupIntent,
  reason: Stripe.SetupIntent.CancellationReason | null,
) {
  if (intent.status === 'succeeded' || intent.status === 'canceled')
    throw invalid(`You cannot cancel this SetupIntent because it has a status of ${intent.status}.`, {
      code: 'setup_intent_unexpected_state',
      setup_intent: intent,
    })
  const canceled = work.put('setup_intent', {
    ...intent,
    status: 'canceled',
    cancellation_reason: reason,
    next_action: null,
  })
  work.tell('setup_intent.canceled', canceled)
  return canceled
}

/** What saving a payment method came to. */
export type Saved = { intent: Stripe.SetupIntent; refused?: ErrorBody }

/** Saves a payment method for later, as the test card or account behaves. */
export function confirmSetup(
  work: Work,
  intent: Stripe.SetupIntent,
  methodId: string,
  { authenticated = false }: { authenticated?: boolean } = {},
): Saved {
  const { method, instrument } = requireUsable(work, methodId)
  const rule = isAccount(instrument.number) ? {} : cardRule(instrument)
  if (rule.authentication && !authenticated) {
    const asked: Stripe.SetupIntent = {
      ...intent,
      payment_method: method.id,
      status: 'requires_action',
      next_action: { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect' } },
    }
    work.put('setup_intent', asked)
    work.tell('setup_intent.requires_action', asked)
    return { intent: asked }
  }
  if (rule.atSetup) return refuseSetup(work, intent, method, declines[rule.atSetup])
  work.put('instrument', { ...instrument, id: method.id, setUp: true })
  if (intent.customer) attachTo(work, method.id, String(intent.customer))
  const saved: Stripe.SetupIntent = {
    ...intent,
    payment_method: method.id,
    mandate: method.type === 'sepa_debit' ? mandateOf(work, method).id : null,
    status: 'succeeded',
    next_action: null,
    last_setup_error: null,
  }
  work.put('setup_intent', saved)
  work.tell('setup_intent.succeeded', saved)
  return { intent: saved }
}

export function refuseSetup(
  work: Work,
  intent: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
  { message, ...codes }: Decline,
): Saved {
  const error = documented({ type: 'card_error' as const, ...codes, message, payment_method: method })
  const refused: Stripe.SetupIntent = {
    ...intent,
    payment_method: null,
    status: 'requires_payment_method',
    next_action: null,
    last_setup_error: error as Stripe.SetupIntent.LastSetupError,
  }
  work.put('setup_intent', refused)
  work.tell('setup_intent.setup_failed', refused)
  return { intent: refused, refused: { ...error, setup_intent: refused } }
}

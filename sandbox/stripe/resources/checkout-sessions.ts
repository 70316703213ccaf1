import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { requireCustomer, required } from '../store/required.ts'
import { invalid, refusedParameter } from '../wire/errors.ts'
import { created, having, listed } from '../wire/lists.ts'
import { mergedMetadata } from '../wire/metadata.ts'
import type { Work } from '../work.ts'
import { lineItemsOf } from './line-items.ts'
import { checkAmount } from './new-payment-intent.ts'
import { cancelPaymentIntent } from './payment-intents.ts'
import { newSession } from './session-shape.ts'
import { checkWays, expiryOf, typesOf } from './session-wishes.ts'
import { cancelSetupIntent, createSetupIntent } from './setup-intents.ts'

type Params = Stripe.Checkout.SessionCreateParams

export const checkoutSessions = {
  'POST /v1/checkout/sessions': (work: Work, params: Params) => createSession(work, params),
  'GET /v1/checkout/sessions': (work: Work, params: Stripe.Checkout.SessionListParams) =>
    listed(work.all('checkout.session'), params, '/v1/checkout/sessions', [
      created(params.created),
      having('status', params.status),
      ({ customer }) => !params.customer || customer === params.customer,
      (session) => !params.payment_intent || session.payment_intent === params.payment_intent,
    ]),
  'GET /v1/checkout/sessions/:id': (work: Work, _: unknown, id: string) =>
    required(work, 'checkout.session', id),
  'GET /v1/checkout/sessions/:id/line_items': (
    work: Work,
    params: Stripe.Checkout.SessionListLineItemsParams,
    id: string,
  ) =>
    listed(
      required(work, 'plan', id).lineItems.toReversed(),
      params,
      `/v1/checkout/sessions/${id}/line_items`,
    ),
  'POST /v1/checkout/sessions/:id/expire': (work: Work, _: unknown, id: string) => {
    const session = required(work, 'checkout.session', id)
    if (session.status !== 'open')
      throw invalid(
        `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
      )
    return expire(work, id)
  },
}

/** Nobody finished it in time. A session that is no longer open stays what it is. */
export function expire(work: Work, id: string) {
  const session = required(work, 'checkout.session', id)
  if (session.status !== 'open') return session
  work.remove('due', id)
  const intent = session.setup_intent && work.get('setup_intent', String(session.setup_intent))
  if (intent && intent.status !== 'canceled') cancelSetupIntent(work, intent, 'abandoned')
  const payment = session.payment_intent && work.get('payment_intent', String(session.payment_intent))
  if (payment) cancelPaymentIntent(work, payment, 'expired')
  const expired = work.put('checkout.session', { ...session, status: 'expired', url: null })
  work.tell('checkout.session.expired', expired)
  return expired
}

function createSession(work: Work, params: Params) {
  checkWays(params)
  const expiresAt = expiryOf(work, params)
  const customer = params.customer ? requireCustomer(work, params.customer, 'customer') : undefined
  if (customer && params.customer_email)
    throw refusedParameter(
      'customer_email',
      undefined,
      'You may only specify one of these parameters: customer, customer_email.',
    )
  const lineItems = lineItemsOf(work, params.line_items)
  const total = lineItems.reduce((sum, { amount_total }) => sum + amount_total, 0)
  if (params.mode === 'payment') checkAmount(total, 'line_items')
  const id = newId('cs_test')
  const types = typesOf(params)
  const setup =
    params.mode === 'setup'
      ? createSetupIntent(work, {
          customer: customer?.id ?? null,
          description: params.setup_intent_data?.description ?? null,
          metadata: mergedMetadata({}, params.setup_intent_data?.metadata),
          types,
        })
      : undefined
  const session = newSession(params, {
    id,
    created: work.now,
    expiresAt,
    types,
    customerEmail: customer?.email ?? params.customer_email ?? null,
    setupIntent: setup?.id ?? null,
    currency: lineItems[0]?.currency ?? params.currency?.toLowerCase() ?? null,
    total: params.mode === 'payment' ? total : null,
    url: `${work.origin}/c/pay/${id}`,
  })
  work.put('due', { id, at: expiresAt, what: 'session expires' })
  work.put('plan', { id, lineItems, paymentIntentData: params.payment_intent_data })
  return work.put('checkout.session', session)
}

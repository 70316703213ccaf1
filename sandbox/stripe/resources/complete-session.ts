import type Stripe from 'stripe'
import { confirmPayment, refuse } from '../payments/confirm.ts'
import { declines } from '../payments/declines.ts'
import { type Instrument, isAccount } from '../payments/instruments.ts'
import { required, requireUsable } from '../store/required.ts'
import { type ErrorBody, invalid } from '../wire/errors.ts'
import type { Work } from '../work.ts'
import { createCustomer } from './customers.ts'
import { createPaymentIntent } from './new-payment-intent.ts'
import { attachTo, createPaymentMethod } from './payment-methods.ts'
import { detailsOf } from './session-shape.ts'
import { confirmSetup, refuseSetup } from './setup-intents.ts'

/** What the hosted page's form, or a test in its place, hands in. */
export type Payer = Instrument & { name?: string | undefined; email?: string | undefined }

/** What came of it: done, the owner must authenticate first, or refused. */
export type Outcome =
  | { state: 'complete'; session: Stripe.Checkout.Session }
  | { state: 'authenticate' }
  | { state: 'refused'; error: ErrorBody }

/** Pays or saves with a test card or account. @throws StripeRefusal 400 when the session is no longer open. */
export function payWith(work: Work, id: string, { name, email, ...instrument }: Payer): Outcome {
  const open = openSession(work, id)
  requireAllowed(open, instrument)
  const session = withCustomer(work, open, { name, email })
  const method = createPaymentMethod(work, instrument, { name, email: email ?? emailOf(session) })
  return go(work, session, method.id, {})
}

/** The owner of the card has authenticated, or failed to. */
export function authenticated(work: Work, id: string, passed: boolean): Outcome {
  const session = openSession(work, id)
  const intent = intentOf(work, session)
  if (intent?.status !== 'requires_action' || !intent.payment_method)
    throw invalid('This session waits for no authentication.')
  if (passed) return go(work, session, String(intent.payment_method), { authenticated: true })
  const { method } = requireUsable(work, String(intent.payment_method))
  const decline = declines.authentication_failed
  if (intent.object === 'setup_intent') {
    const setupDecline = { ...decline, code: 'setup_intent_authentication_failure' }
    const { refused } = refuseSetup(work, intent, method, setupDecline)
    return { state: 'refused', error: refused as ErrorBody }
  }
  return { state: 'refused', error: refuse(work, intent, method, decline).refused as ErrorBody }
}

function requireAllowed({ payment_method_types: types }: Stripe.Checkout.Session, { number }: Instrument) {
  const type = isAccount(number) ? 'sepa_debit' : 'card'
  if (!types.includes(type)) throw invalid(`This Checkout Session does not take ${type}.`)
}

function openSession(work: Work, id: string) {
  const session = required(work, 'checkout.session', id)
  if (session.status !== 'open')
    throw invalid(`This Checkout Session is no longer open: its status is ${session.status}.`)
  return session
}

const intentOf = (work: Work, session: Stripe.Checkout.Session) =>
  session.setup_intent
    ? work.get('setup_intent', String(session.setup_intent))
    : work.get('payment_intent', String(session.payment_intent))

function go(work: Work, session: Stripe.Checkout.Session, method: string, how: { authenticated?: boolean }) {
  return session.mode === 'setup' ? save(work, session, method, how) : pay(work, session, method, how)
}

function save(
  work: Work,
  session: Stripe.Checkout.Session,
  method: string,
  how: { authenticated?: boolean },
): Outcome {
  const before = required(work, 'setup_intent', String(session.setup_intent))
  const { intent, refused } = confirmSetup(work, { ...before, customer: session.customer }, method, how)
  if (refused) return { state: 'refused', error: refused }
  if (intent.status === 'requires_action') return { state: 'authenticate' }
  return complete(work, session)
}

function pay(
  work: Work,
  session: Stripe.Checkout.Session,
  method: string,
  how: { authenticated?: boolean },
): Outcome {
  const plan = required(work, 'plan', session.id)
  const before = session.payment_intent
    ? required(work, 'payment_intent', String(session.payment_intent))
    : createPaymentIntent(work, {
        ...plan.paymentIntentData,
        amount: session.amount_total ?? 0,
        currency: session.currency ?? '',
        ...(session.customer ? { customer: String(session.customer) } : {}),
      } as Stripe.PaymentIntentCreateParams)
  const paying = work.put('checkout.session', { ...session, payment_intent: before.id })
  const { intent, refused } = confirmPayment(work, { ...before, payment_method: method }, how)
  if (refused) return { state: 'refused', error: refused }
  if (intent.status === 'requires_action') return { state: 'authenticate' }
  if (intent.setup_future_usage && intent.customer) {
    attachTo(work, method, String(intent.customer))
    work.put('instrument', { ...requireUsable(work, method).instrument, id: method, setUp: true })
  }
  return complete(work, { ...paying, payment_status: intent.status === 'succeeded' ? 'paid' : 'unpaid' })
}

function complete(work: Work, session: Stripe.Checkout.Session): Outcome {
  work.remove('due', session.id)
  giveEmail(work, session)
  const done = work.put('checkout.session', { ...session, status: 'complete', url: null })
  work.tell('checkout.session.completed', done)
  return { state: 'complete', session: done }
}

/** A customer whose address nobody knew has the one that was typed. */
function giveEmail(work: Work, { customer: id, customer_details: details }: Stripe.Checkout.Session) {
  const customer = id && work.get('customer', String(id))
  if (!customer || customer.email || !details?.email) return
  const next = work.put('customer', { ...customer, email: details.email })
  work.tell('customer.updated', next, { email: null })
}

/** The bank's answer to a debit reaches the session it came from. */
export function tellAsync(work: Work, intent: Stripe.PaymentIntent | undefined) {
  const session = work.all('checkout.session').find(({ payment_intent: of }) => intent && of === intent.id)
  if (!intent || session?.status !== 'complete') return
  const paid = intent.status === 'succeeded'
  const next = work.put('checkout.session', { ...session, payment_status: paid ? 'paid' : 'unpaid' })
  work.tell(paid ? 'checkout.session.async_payment_succeeded' : 'checkout.session.async_payment_failed', next)
}

function withCustomer(
  work: Work,
  session: Stripe.Checkout.Session,
  { name, email }: Pick<Payer, 'name' | 'email'>,
) {
  const known = email ?? emailOf(session)
  const details = detailsOf(known ?? null, name ?? null)
  if (session.customer || session.customer_creation !== 'always')
    return { ...session, customer_details: details }
  const customer = createCustomer(work, { ...(known ? { email: known } : {}), ...(name ? { name } : {}) })
  return { ...session, customer: customer.id, customer_details: details }
}

const emailOf = (session: Stripe.Checkout.Session) =>
  session.customer_details?.email ?? session.customer_email ?? undefined

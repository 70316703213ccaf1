import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'
import { misfits } from './wire/fits.ts'
import { openTypes } from './wire/from-types.ts'

/** A little of everything that can happen, so that each object is seen in each of its states. */
async function live({ stripe, control }: StripeSandbox) {
  const address = { line1: '1 rue du Refuge', city: 'Serre-Blanc', postal_code: '05000', country: 'FR' }
  const odette = await stripe.customers.create({ email: 'odette@exemple.fr', address, metadata: { a: 'b' } })
  await stripe.customers.update(odette.id, { name: 'Odette', metadata: { a: '' } })
  const gone = await stripe.customers.create({})
  await stripe.customers.del(gone.id)

  const setup = (customer: string) =>
    stripe.checkout.sessions.create({
      mode: 'setup',
      currency: 'eur',
      customer,
      success_url: 'https://a.example/',
    })
  const pay = (more: Partial<Stripe.Checkout.SessionCreateParams> = {}) =>
    stripe.checkout.sessions.create({
      mode: 'payment',
      success_url: 'https://a.example/',
      line_items: [
        { quantity: 1, price_data: { currency: 'eur', unit_amount: 9_900, product_data: { name: 'Don' } } },
      ],
      ...more,
    })
  for (const card of ['4242424242424242', '4000002500003155', 'FR1420041010050500013M02606'])
    await control.complete((await setup(odette.id)).id, { card })
  await control.complete((await setup(odette.id)).id, { card: '4000000000000002' })
  await control.complete((await setup(odette.id)).id, { card: '4000002500003155', authenticate: 'fail' })
  await control.expire((await setup(odette.id)).id)
  const { session } = (await control.complete((await pay()).id, {
    card: '5555555555554444',
    email: 'pro@exemple.fr',
  })) as { session: Stripe.Checkout.Session }
  for (const card of [
    'FR1420041010050500013M02606',
    'FR8420041010050500013M02607',
    'FR5720041010050500013M02608',
  ])
    await control.complete(
      (await pay({ customer: odette.id, payment_intent_data: { description: 'Don' } })).id,
      { card },
    )
  await control.complete((await pay({ customer_creation: 'always' })).id, {
    card: '4000000000000002',
    email: 'a@b.fr',
  })
  await pay({ locale: 'it', submit_type: 'donate', metadata: { x: 'y' } })

  const method = (card: string) => control.attach(odette.id, { card })
  const intent = { amount: 5_000, currency: 'eur', customer: odette.id }
  for (const card of ['4242424242424242', '4000000000009995', '4000002760003184']) {
    const payment_method = (await method(card)).id
    await stripe.paymentIntents
      .create({ ...intent, payment_method, off_session: true, confirm: true })
      .catch(() => undefined)
    await stripe.paymentIntents
      .create({ ...intent, payment_method, confirm: true, return_url: 'https://a.example/' })
      .catch(() => undefined)
  }
  await stripe.paymentIntents.cancel((await stripe.paymentIntents.create(intent)).id)
  await stripe.paymentMethods.detach((await method('4242424242424242')).id)

  await control.clock(7 * 86_400)
  const paid = String(session.payment_intent)
  const refund = await stripe.refunds.create({ payment_intent: paid, amount: 100 })
  await control.failRefund(refund.id)
  await stripe.refunds.create({ payment_intent: paid, amount: 200, reason: 'requested_by_customer' })
  const [disputable] = (await stripe.charges.list({ limit: 100 })).data.filter(
    ({ status, disputed, amount_refunded }) => status === 'succeeded' && !disputed && !amount_refunded,
  )
  await control.closeDispute((await control.dispute(disputable?.id ?? '')).id, 'won')
  await control.payout({ includePending: true })
}

let sandbox: StripeSandbox
const types = openTypes()
beforeAll(async () => {
  sandbox = await startStripe()
  await live(sandbox)
}, 60_000)
afterAll(() => sandbox.close())

/** As it is on the wire: the client makes something else of decimals. */
async function ask<Answer = { data: { id: string; object: string }[] }>(path: string): Promise<Answer> {
  const headers = { Authorization: `Bearer ${sandbox.secretKey}` }
  const answer = await fetch(`${sandbox.address}${path}`, { headers })
  expect(answer.status, path).toBe(200)
  return answer.json() as Promise<Answer>
}

const typeNames: Record<string, string> = {
  customer: 'Customers#Customer',
  'checkout.session': 'Checkout/Sessions#Session',
  item: 'LineItems#LineItem',
  setup_intent: 'SetupIntents#SetupIntent',
  payment_method: 'PaymentMethods#PaymentMethod',
  mandate: 'Mandates#Mandate',
  payment_intent: 'PaymentIntents#PaymentIntent',
  charge: 'Charges#Charge',
  refund: 'Refunds#Refund',
  balance: 'Balance#Balance',
  balance_transaction: 'BalanceTransactions#BalanceTransaction',
  payout: 'Payouts#Payout',
  dispute: 'Disputes#Dispute',
}

const misfitsOf = (object: { object: string }, at: string) =>
  misfits(types, types.typeOf(typeNames[object.object] ?? object.object), object, at)

describe('what the sandbox answers fits the SDK’s types', () => {
  test.each([
    ['customers', 1],
    ['checkout/sessions', 12],
    ['setup_intents', 6],
    ['payment_intents', 11],
    ['charges', 10],
    ['refunds', 2],
    ['balance_transactions', 9],
    ['payouts', 1],
    ['disputes', 2],
  ])('%s', async (kind, atLeast) => {
    const { data } = await ask(`/v1/${kind}?limit=100`)
    expect(data.length).toBeGreaterThanOrEqual(atLeast)
    expect(data.flatMap((object) => misfitsOf(object, object.id))).toEqual([])
    for (const { id } of data) expect(misfitsOf(await ask(`/v1/${kind}/${id}`), id)).toEqual([])
  })

  test('payment methods, mandates, the balance, and what a session is for', async () => {
    const [customer] = (await ask('/v1/customers?email=odette@exemple.fr')).data
    const methods = (await ask(`/v1/customers/${customer?.id}/payment_methods?limit=100`)).data
    expect(new Set(methods.map((method) => (method as unknown as Stripe.PaymentMethod).type))).toEqual(
      new Set(['card', 'sepa_debit']),
    )
    const setups = (await ask('/v1/setup_intents?limit=100')).data as unknown as Stripe.SetupIntent[]
    const mandate = setups.find((setup) => setup.mandate)?.mandate
    const sessions = (await ask('/v1/checkout/sessions?limit=100'))
      .data as unknown as Stripe.Checkout.Session[]
    const paying = sessions.find(({ mode }) => mode === 'payment')
    const items = await ask(`/v1/checkout/sessions/${paying?.id}/line_items`)
    const objects = [
      ...methods,
      ...items.data,
      await ask(`/v1/mandates/${mandate}`),
      await ask('/v1/balance'),
    ]
    expect(objects.flatMap((object) => misfitsOf(object as { object: string }, 'it'))).toEqual([])
  })

  test('objects in the place of their identifiers', async () => {
    const { data } = await ask(
      '/v1/payment_intents?limit=100&expand[]=data.latest_charge.balance_transaction&expand[]=data.payment_method&expand[]=data.customer',
    )
    expect(data.flatMap((object) => misfitsOf(object, object.id))).toEqual([])
    expect(
      data.filter(
        (intent) => typeof (intent as never as { latest_charge: unknown }).latest_charge === 'object',
      ).length,
    ).toBeGreaterThan(5)
  })

  test('each event, and the object in it as it was then', async () => {
    const events = await sandbox.stripe.events.list({ limit: 100 }).autoPagingToArray({ limit: 1_000 })
    const seen = new Set(events.map(({ type }) => type))
    for (const type of told) expect([...seen], type).toContain(type)
    const wrong = events.flatMap((event) =>
      misfitsOf(event.data.object as { object: string }, `${event.type} ${event.id}`),
    )
    expect(wrong).toEqual([])
    const { data: _, ...outside } = events[0]!
    expect(
      misfits(types, types.typeOf('Events#EventBase'), { ...outside, data: { object: {} } }, 'event'),
    ).toEqual([])
  })
})

/** What the application listens to. */
const told = [
  'checkout.session.completed',
  'checkout.session.expired',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'setup_intent.succeeded',
  'setup_intent.setup_failed',
  'payment_intent.succeeded',
  'payment_intent.processing',
  'payment_intent.payment_failed',
  'payment_intent.requires_action',
  'payment_intent.canceled',
  'charge.succeeded',
  'charge.failed',
  'charge.refunded',
  'refund.created',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.closed',
  'payout.paid',
]

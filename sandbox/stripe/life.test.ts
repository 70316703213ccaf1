import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receiveWebhooks, type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'
import { eventually } from '#tests/instance.ts'

let webhooks: Awaited<ReturnType<typeof receiveWebhooks>>
let sandbox: StripeSandbox
beforeAll(async () => {
  webhooks = await receiveWebhooks()
  sandbox = await startStripe({ webhookUrl: webhooks.url })
})
afterAll(async () => {
  await sandbox.close()
  await webhooks.close()
})

/** A customer whose card was saved on the hosted page, as a promise does. */
async function saved(card: string) {
  const { stripe, control } = sandbox
  const customer = await stripe.customers.create({ email: 'odette@exemple.fr' })
  const session = await stripe.checkout.sessions.create({
    mode: 'setup',
    currency: 'eur',
    customer: customer.id,
    client_reference_id: 'p-1',
    success_url: 'https://cordee.example/merci',
    setup_intent_data: { metadata: { pledge_id: 'p-1' } },
  })
  await control.complete(session.id, { card })
  const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['setup_intent'] })
  const setup = done.setup_intent as Stripe.SetupIntent
  return { customer: customer.id, method: String(setup.payment_method), session: done, setup }
}

const collect = ({ customer, method }: { customer: string; method: string }, amount = 5_000) =>
  sandbox.stripe.paymentIntents.create({
    amount,
    currency: 'eur',
    customer,
    payment_method: method,
    off_session: true,
    confirm: true,
    metadata: { pledge_id: 'p-1' },
  })

const refusalOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => expect.fail('It was not refused.'),
    (error: Stripe.errors.StripeError) => error,
  )

describe('a promise', () => {
  test('saves a card, charges nothing, and tells of it by signed webhooks', async () => {
    const { session, setup } = await saved('4242 4242 4242 4242')
    expect(session).toMatchObject({ status: 'complete', payment_status: 'no_payment_required', url: null })
    expect(setup).toMatchObject({ status: 'succeeded', metadata: { pledge_id: 'p-1' } })
    await eventually(() =>
      expect(webhooks.types()).toEqual(
        expect.arrayContaining(['setup_intent.succeeded', 'checkout.session.completed']),
      ),
    )
    for (const { body, signature } of webhooks.received)
      Stripe.webhooks.constructEvent(body, signature, sandbox.webhookSecret)
    expect((await sandbox.stripe.charges.list({ customer: String(session.customer) })).data).toEqual([])
  })

  test('is collected off session, with its fee, refunded in part, and paid out with the rest', async () => {
    const { stripe, control } = sandbox
    const intent = await collect(await saved('4242424242424242'))
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 5_000 })
    const charge = await stripe.charges.retrieve(String(intent.latest_charge), {
      expand: ['balance_transaction'],
    })
    const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 1_000 })
    expect(charge.balance_transaction).toMatchObject({ amount: 5_000, fee: 100, net: 4_900 })
    const payout = await control.payout({ includePending: true })
    const parts = await stripe.balanceTransactions.list({ payout: payout.id, limit: 100 })
    expect(parts.data.map(({ type, net }) => [type, net])).toEqual(
      expect.arrayContaining([
        ['charge', 4_900],
        ['refund', -1_000],
        ['payout', -3_900],
      ]),
    )
    expect(refund.status).toBe('succeeded')
    const { data } = await stripe.events.list({
      limit: 100,
      types: ['payment_intent.succeeded', 'payout.paid'],
    })
    expect(data.map(({ type }) => type)).toEqual(['payout.paid', 'payment_intent.succeeded'])
  })

  test.each([
    ['4000000000000341', 'card_declined', 'generic_decline'],
    ['4000002760003184', 'authentication_required', 'authentication_required'],
    ['4000008260003178', 'card_declined', 'insufficient_funds'],
  ])('with card %s is saved and then refused as %s, %s', async (card, code, decline_code) => {
    const error = await refusalOf(collect(await saved(card)))
    expect(error).toBeInstanceOf(Stripe.errors.StripeCardError)
    expect(error).toMatchObject({
      statusCode: 402,
      code,
      decline_code,
      payment_intent: { status: 'requires_payment_method', last_payment_error: { code } },
    })
  })
})

test('an immediate payment on the hosted page is paid at once', async () => {
  const { stripe, control } = sandbox
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: 'https://cordee.example/merci',
    line_items: [
      {
        quantity: 2,
        price_data: { currency: 'eur', unit_amount: 6_000, product_data: { name: 'Parrainage' } },
      },
    ],
    payment_intent_data: { metadata: { sponsor_id: 's-1' } },
  })
  expect(session).toMatchObject({ status: 'open', amount_total: 12_000, payment_status: 'unpaid' })
  const outcome = await control.complete(session.id, { card: '4000002500003155', email: 'pro@exemple.fr' })
  expect(outcome).toMatchObject({ state: 'complete', session: { payment_status: 'paid' } })
  const paid = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] })
  expect(paid.payment_intent).toMatchObject({ status: 'succeeded', metadata: { sponsor_id: 's-1' } })
})

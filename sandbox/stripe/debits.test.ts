import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'
import { feeOf } from './payments/balance.ts'

let sandbox: StripeSandbox
beforeEach(async () => {
  sandbox = await startStripe()
})
afterEach(() => sandbox.close())

async function paid(amount = 5_000, card = '4242424242424242') {
  const { stripe, control } = sandbox
  const { id: customer } = await stripe.customers.create()
  const { id: payment_method } = await control.attach(customer, { card })
  return stripe.paymentIntents.create({
    amount,
    currency: 'eur',
    customer,
    payment_method,
    off_session: true,
    confirm: true,
  })
}
const netOf = async () => {
  const rows = await sandbox.stripe.balanceTransactions
    .list({ limit: 100 })
    .autoPagingToArray({ limit: 1_000 })
  return rows.reduce((sum, { net }) => sum + net, 0)
}
const types = async () => (await sandbox.stripe.events.list({ limit: 100 })).data.map(({ type }) => type)

describe('a SEPA debit', () => {
  test.each([
    ['FR1420041010050500013M02606', 1, 'succeeded', 'payment_intent.succeeded'],
    ['FR3020041010050500013M02609', 181, 'succeeded', 'payment_intent.succeeded'],
    ['FR8420041010050500013M02607', 1, 'requires_payment_method', 'payment_intent.payment_failed'],
  ])('from %s is under way, and after %i s %s', async (iban, seconds, status, type) => {
    const { stripe, control } = sandbox
    const intent = await paid(5_000, iban)
    expect(intent.status).toBe('processing')
    expect(await netOf()).toBe(0)
    await control.clock(seconds - 1)
    await control.clock(seconds + 1)
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe(status)
    expect(await types()).toContain(type)
    expect(await netOf()).toBe(status === 'succeeded' ? 5_000 - feeOf(5_000) : 0)
  })

  test('can be settled by hand, and disputed after it succeeded', async () => {
    const { control } = sandbox
    const settled = await control.settle((await paid(5_000, 'FR3020041010050500013M02609')).id, 'failed')
    expect(settled).toMatchObject({ status: 'requires_payment_method' })
    await paid(5_000, 'FR5720041010050500013M02608')
    await control.clock(2)
    expect((await sandbox.stripe.disputes.list()).data).toMatchObject([
      { status: 'needs_response', amount: 5_000 },
    ])
  })

  test('of a session tells the session’s page later what became of it', async () => {
    const { stripe, control } = sandbox
    const { id } = await stripe.checkout.sessions.create({
      mode: 'payment',
      success_url: 'https://cordee.example/merci',
      line_items: [
        { quantity: 1, price_data: { currency: 'eur', unit_amount: 5_000, product_data: { name: 'Don' } } },
      ],
    })
    await control.complete(id, { card: 'FR8420041010050500013M02607', email: 'a@exemple.fr' })
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
    })
    await control.clock(2)
    expect((await types())[0]).toBe('checkout.session.async_payment_failed')
  })
})

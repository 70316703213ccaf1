import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'
import { feeOf } from './payments/balance.ts'

let sandbox: StripeSandbox
beforeEach(async () => {
  sandbox = await startStripe()
})
afterEach(() => sandbox.close())

async function paid(amount = 5_000, card = '4242424242424242', expiry = {}) {
  const { stripe, control } = sandbox
  const { id: customer } = await stripe.customers.create()
  const { id: payment_method } = await control.attach(customer, { card, ...expiry })
  return stripe.paymentIntents.create({
    amount,
    currency: 'eur',
    customer,
    payment_method,
    off_session: true,
    confirm: true,
  })
}
const chargeOf = (intent: Stripe.PaymentIntent) =>
  sandbox.stripe.charges.retrieve(String(intent.latest_charge))
const netOf = async () => {
  const rows = await sandbox.stripe.balanceTransactions
    .list({ limit: 100 })
    .autoPagingToArray({ limit: 1_000 })
  return rows.reduce((sum, { net }) => sum + net, 0)
}
const types = async () => (await sandbox.stripe.events.list({ limit: 100 })).data.map(({ type }) => type)

describe('a refund', () => {
  test('gives back in parts up to what was paid, and not a cent more', async () => {
    const { refunds } = sandbox.stripe
    const { id: payment_intent } = await paid()
    await refunds.create({ payment_intent, amount: 2_000 })
    await expect(refunds.create({ payment_intent, amount: 3_001 })).rejects.toThrow('greater than')
    await refunds.create({ payment_intent })
    await expect(refunds.create({ payment_intent })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    })
    expect((await refunds.list({ payment_intent })).data.map(({ amount }) => amount)).toEqual([3_000, 2_000])
    expect(await netOf()).toBe(-feeOf(5_000)) // Stripe keeps its fee.
  })

  test('that fails brings the money back', async () => {
    const intent = await paid()
    const { id } = await sandbox.stripe.refunds.create({ payment_intent: intent.id })
    await sandbox.control.failRefund(id)
    expect(await sandbox.stripe.refunds.retrieve(id)).toMatchObject({
      status: 'failed',
      failure_reason: 'lost_or_stolen_card',
    })
    expect(await chargeOf(intent)).toMatchObject({ amount_refunded: 0, refunded: false })
    expect(await netOf()).toBe(5_000 - feeOf(5_000))
    expect(await types()).toContain('refund.failed')
  })

  test('waits for its bank when it is told to, and is then settled or fails', async () => {
    const { stripe, control } = sandbox
    await control.refundsWait(true)
    const made = async () => (await stripe.refunds.create({ payment_intent: (await paid()).id })).id
    const [good, bad] = [await made(), await made()]
    expect(await stripe.refunds.retrieve(good)).toMatchObject({ status: 'pending' })
    expect(await control.settleRefund(good)).toMatchObject({ status: 'succeeded' })
    expect(await control.failRefund(bad)).toMatchObject({ status: 'failed' })
    await control.refundsWait(false)
    expect(await stripe.refunds.retrieve(await made())).toMatchObject({ status: 'succeeded' })
  })

  test('of a payment that was refused, or of none, is refused', async () => {
    const { stripe } = sandbox
    const { id } = await stripe.paymentIntents.create({ amount: 500, currency: 'eur' })
    await expect(stripe.refunds.create({ payment_intent: id })).rejects.toThrow('successful charge')
    await expect(stripe.refunds.create({})).rejects.toThrow('should be provided')
  })
})

describe('a dispute', () => {
  test('takes the money and a fee, blocks refunds, and gives both back when it is won', async () => {
    const { stripe, control } = sandbox
    const intent = await paid()
    const dispute = await control.dispute(String(intent.latest_charge))
    expect(await netOf()).toBe(-feeOf(5_000) - 1_500)
    await expect(stripe.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
      code: 'charge_disputed',
    })
    await control.closeDispute(dispute.id, 'won')
    expect(await netOf()).toBe(5_000 - feeOf(5_000))
    expect(await types()).toEqual(
      expect.arrayContaining([
        'charge.dispute.created',
        'charge.dispute.funds_withdrawn',
        'charge.dispute.closed',
        'charge.dispute.funds_reinstated',
      ]),
    )
  })

  test('that is lost gives nothing back, and is over', async () => {
    const { control } = sandbox
    const dispute = await control.dispute(String((await paid()).latest_charge))
    expect(await control.closeDispute(dispute.id, 'lost')).toMatchObject({ status: 'lost' })
    expect(await netOf()).toBe(-feeOf(5_000) - 1_500)
    await expect(control.closeDispute(dispute.id, 'won')).rejects.toThrow('already closed')
  })
})

describe('a payout', () => {
  test('carries what is available, each transaction once, and its sum is theirs', async () => {
    const { stripe, control } = sandbox
    await paid(5_000)
    await paid(10_000)
    await expect(control.payout()).rejects.toThrow('insufficient')
    await control.clock(3 * 86_400 + 1)
    const payout = await control.payout()
    const parts = (await stripe.balanceTransactions.list({ payout: payout.id, limit: 100 })).data
    const carried = parts.filter(({ type }) => type !== 'payout')
    expect(carried).toHaveLength(2)
    expect(payout.amount).toBe(carried.reduce((sum, { net }) => sum + net, 0))
    expect(payout.amount).toBe(15_000 - feeOf(5_000) - feeOf(10_000))
    await expect(control.payout()).rejects.toThrow('insufficient')
    expect(await stripe.balance.retrieve()).toMatchObject({
      available: [{ amount: 0 }],
      pending: [{ amount: 0 }],
    })
  })

  test('can be made by hand: of a sum that nobody itemises', async () => {
    const { stripe, control } = sandbox
    await paid()
    const payout = await control.payout({ manual: 1_000 })
    expect(payout).toMatchObject({ automatic: false, status: 'paid', amount: 1_000 })
    const { data } = await stripe.balanceTransactions.list({ payout: payout.id })
    expect(data.map(({ type }) => type)).toEqual(['payout'])
  })

  test('that the bank does not accept is back on the balance, and goes with the next one', async () => {
    const { stripe, control } = sandbox
    await paid()
    const payout = await control.payout({ includePending: true })
    expect(await control.failPayout(payout.id)).toMatchObject({
      status: 'failed',
      failure_code: 'account_closed',
    })
    await expect(control.failPayout(payout.id)).rejects.toThrow('already failed')
    expect(await netOf()).toBe(payout.amount)
    expect(await types()).toContain('payout.failed')
    expect(await stripe.payouts.retrieve(payout.id)).toMatchObject({ status: 'failed' })
  })

  test('can be made wrong, so that somebody may notice', async () => {
    await paid()
    const payout = await sandbox.control.payout({ includePending: true, off: -1 })
    expect(payout.amount).toBe(5_000 - feeOf(5_000) - 1)
  })
})

test('a session expires by the clock, and cannot be finished any more', async () => {
  const { stripe, control } = sandbox
  const { now } = await control.clock(0)
  const { id, setup_intent } = await stripe.checkout.sessions.create({
    mode: 'setup',
    currency: 'eur',
    success_url: 'https://cordee.example/merci',
    expires_at: now + 1_900,
  })
  await control.clock(1_800)
  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open')
  await control.clock(1_901)
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'expired', url: null })
  expect((await stripe.setupIntents.retrieve(String(setup_intent))).status).toBe('canceled')
  expect(await types()).toEqual(expect.arrayContaining(['checkout.session.expired', 'setup_intent.canceled']))
  await expect(control.complete(id, { card: '4242424242424242' })).rejects.toThrow('no longer open')
})

test('a card that was good when it was saved is refused once its month is over', async () => {
  const { control } = sandbox
  const expiry = { expMonth: 3, expYear: new Date().getUTCFullYear() + 1 }
  const end = Date.UTC(expiry.expYear, expiry.expMonth) / 1000 - Math.floor(Date.now() / 1000)
  await control.clock(end - 60)
  expect((await paid(5_000, '4242424242424242', expiry)).status).toBe('succeeded')
  await control.clock(end + 60)
  await expect(paid(5_000, '4242424242424242', expiry)).rejects.toMatchObject({ code: 'expired_card' })
})

test('the payment of an open session is finished on its page, or expires with it', async () => {
  const { stripe, control } = sandbox
  const { id } = await stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: 'https://cordee.example/merci',
    line_items: [
      { quantity: 1, price_data: { currency: 'eur', unit_amount: 5_000, product_data: { name: 'Don' } } },
    ],
  })
  await control.complete(id, { card: '4000000000000002', email: 'a@exemple.fr' })
  const intent = String((await stripe.checkout.sessions.retrieve(id)).payment_intent)
  await expect(stripe.paymentIntents.cancel(intent)).rejects.toThrow('expire the session')
  await stripe.checkout.sessions.expire(id)
  expect(await stripe.paymentIntents.retrieve(intent)).toMatchObject({
    status: 'canceled',
    cancellation_reason: 'expired',
  })
})

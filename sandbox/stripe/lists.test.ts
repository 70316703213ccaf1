import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'

let sandbox: StripeSandbox
beforeAll(async () => {
  sandbox = await startStripe()
})
afterAll(() => sandbox.close())

const payment = (amount = 5_000) => ({ amount, currency: 'eur' })

describe('lists', () => {
  test('are paged both ways, newest first', async () => {
    const { stripe } = sandbox
    const { id: customer } = await stripe.customers.create()
    const made: string[] = []
    for (let i = 0; i < 5; i++)
      made.unshift((await stripe.paymentIntents.create({ ...payment(), customer })).id)
    const ids = (page: { data: { id: string }[] }) => page.data.map(({ id }) => id)
    const first = await stripe.paymentIntents.list({ customer, limit: 2 })
    expect([ids(first), first.has_more]).toEqual([made.slice(0, 2), true])
    const second = await stripe.paymentIntents.list({ customer, limit: 2, starting_after: made[1] ?? '' })
    expect([ids(second), second.has_more]).toEqual([made.slice(2, 4), true])
    const back = await stripe.paymentIntents.list({ customer, limit: 2, ending_before: made[3] ?? '' })
    expect(ids(back)).toEqual(made.slice(1, 3))
    const all = await stripe.paymentIntents.list({ customer, limit: 2 }).autoPagingToArray({ limit: 100 })
    expect(all.map(({ id }) => id)).toEqual(made)
  })

  test('of events know types, wildcards and instants', async () => {
    const { stripe, control } = sandbox
    const { now } = await control.clock(3 * 86_400)
    const intent = await stripe.paymentIntents.create(payment())
    await stripe.paymentIntents.cancel(intent.id)
    const since = { created: { gte: now }, limit: 100 }
    const types = async (more: Stripe.EventListParams) =>
      (await stripe.events.list({ ...since, ...more })).data.map(({ type }) => type)
    expect(await types({ type: 'payment_intent.*' })).toEqual([
      'payment_intent.canceled',
      'payment_intent.created',
    ])
    expect(await types({ types: ['payment_intent.created', 'charge.failed'] })).toEqual([
      'payment_intent.created',
    ])
    expect(await types({ created: { lt: now }, type: 'payment_intent.canceled' })).toEqual([])
    await control.clock(40 * 86_400)
    expect((await stripe.events.list({ limit: 100 })).data).toEqual([])
  })

  test('are searched by metadata', async () => {
    const { stripe } = sandbox
    const { id } = await stripe.paymentIntents.create({ ...payment(), metadata: { payment_id: '7f' } })
    await stripe.paymentIntents.create({ ...payment(), metadata: { payment_id: '8f' } })
    const found = await stripe.paymentIntents.search({ query: "metadata['payment_id']:'7f' AND amount>4999" })
    expect(found.data.map((intent) => intent.id)).toEqual([id])
    await expect(stripe.paymentIntents.search({ query: 'anything goes' })).rejects.toThrow('parse')
  })
})

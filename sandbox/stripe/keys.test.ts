import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'

let sandbox: StripeSandbox
beforeAll(async () => {
  sandbox = await startStripe()
})
afterAll(() => sandbox.close())

const payment = (amount = 5_000) => ({ amount, currency: 'eur' })

describe('a key makes a call happen once', () => {
  test('the same call gets the same answer, and says that it is one of old', async () => {
    const { stripe } = sandbox
    const options = { idempotencyKey: 'once' }
    const first = await stripe.paymentIntents.create(payment(), options)
    const again = await stripe.paymentIntents.create(payment(), options)
    expect(again.id).toBe(first.id)
    expect(again.client_secret).toBe(first.client_secret)
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
    expect(again.lastResponse.headers).toMatchObject({
      'idempotent-replayed': 'true',
      'original-request': first.lastResponse.requestId,
    })
  })

  test('a refused card is answered again with the same refusal, and no second charge', async () => {
    const { stripe, control } = sandbox
    const { id: customer } = await stripe.customers.create()
    const { id: payment_method } = await control.attach(customer, { card: '4000000000000341' })
    const attempt = () =>
      stripe.paymentIntents
        .create(
          { ...payment(), customer, payment_method, off_session: true, confirm: true },
          { idempotencyKey: 'refused' },
        )
        .catch((error: Stripe.errors.StripeCardError) => error)
    const [first, again] = [await attempt(), await attempt()]
    expect(first).toBeInstanceOf(Stripe.errors.StripeCardError)
    expect(again).toMatchObject({
      payment_intent: { id: (first as Stripe.errors.StripeCardError).payment_intent?.id },
    })
    expect((await stripe.charges.list({ customer })).data).toHaveLength(1)
  })

  test('with other parameters it is refused', async () => {
    const { stripe } = sandbox
    await stripe.paymentIntents.create(payment(), { idempotencyKey: 'other' })
    const attempt = stripe.paymentIntents.create(payment(6_000), { idempotencyKey: 'other' })
    await expect(attempt).rejects.toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
    await expect(attempt).rejects.toMatchObject({ statusCode: 400 })
  })

  test('while the first is under way, the second is told so', async () => {
    const { stripe, control } = sandbox
    await control.latency(200)
    const both = await Promise.allSettled(
      [0, 1].map(() => stripe.paymentIntents.create(payment(), { idempotencyKey: 'at once' })),
    )
    await control.latency(0)
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = both.find((one): one is PromiseRejectedResult => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' })
  })

  test('a call that was refused for its form may be corrected under the same key', async () => {
    const { stripe } = sandbox
    await expect(stripe.paymentIntents.create(payment(1), { idempotencyKey: 'corrected' })).rejects.toThrow(
      'at least',
    )
    await expect(
      stripe.paymentIntents.create(payment(), { idempotencyKey: 'corrected' }),
    ).resolves.toBeDefined()
  })

  test('a failure that was kept is said again under the same key, and another key is served', async () => {
    const { stripe, control } = sandbox
    await control.fault({ how: 'keep', method: 'POST', path: '/v1/payment_intents' })
    const ask = (idempotencyKey: string) => stripe.paymentIntents.create(payment(), { idempotencyKey })
    const replayed = { statusCode: 500, headers: { 'idempotent-replayed': 'true' } }
    await expect(ask('unlucky')).rejects.toMatchObject({ statusCode: 500 })
    await expect(ask('unlucky')).rejects.toMatchObject(replayed)
    await expect(ask('lucky')).resolves.toMatchObject({ status: 'requires_payment_method' })
  })

  test('and is forgotten a day later', async () => {
    const { stripe, control } = sandbox
    const first = await stripe.paymentIntents.create(payment(), { idempotencyKey: 'a day' })
    // A minute before: the sandbox's clock goes on by itself meanwhile, and a slow second would be the last one.
    await control.clock(86_340)
    expect((await stripe.paymentIntents.create(payment(), { idempotencyKey: 'a day' })).id).toBe(first.id)
    await control.clock(86_401)
    expect((await stripe.paymentIntents.create(payment(), { idempotencyKey: 'a day' })).id).not.toBe(first.id)
  })
})

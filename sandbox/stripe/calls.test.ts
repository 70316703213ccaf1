import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'

let sandbox: StripeSandbox
beforeAll(async () => {
  sandbox = await startStripe()
})
afterAll(() => sandbox.close())

const payment = (amount = 5_000) => ({ amount, currency: 'eur' })

/** A call as it goes over the wire, for what the client would not send. */
async function call(path: string, body?: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${sandbox.address}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: `Bearer ${sandbox.secretKey}`, ...headers },
    ...(body === undefined ? {} : { body }),
  })
  return {
    status: answer.status,
    headers: answer.headers,
    ...((await answer.json()) as { error?: object; id?: string }),
  }
}

describe('a call that is wrong is refused with Stripe’s own body, and leaves no trace', () => {
  test.each([
    ['an unknown parameter', '/v1/customers', 'nom=Odette', 400, { code: 'parameter_unknown', param: 'nom' }],
    [
      'a missing one',
      '/v1/payment_intents',
      'amount=500',
      400,
      { code: 'parameter_missing', param: 'currency' },
    ],
    [
      'a decimal',
      '/v1/payment_intents',
      'amount=10.5&currency=eur',
      400,
      { code: 'parameter_invalid_integer' },
    ],
    [
      'not a number',
      '/v1/payment_intents',
      'amount=NaN&currency=eur',
      400,
      { code: 'parameter_invalid_integer' },
    ],
    [
      'an amount too small',
      '/v1/payment_intents',
      'amount=49&currency=eur',
      400,
      { code: 'amount_too_small' },
    ],
    ['a negative one', '/v1/payment_intents', 'amount=-5&currency=eur', 400, { code: 'amount_too_small' }],
    [
      'one too large',
      '/v1/payment_intents',
      'amount=100000000&currency=eur',
      400,
      { code: 'amount_too_large' },
    ],
    [
      'a customer who is not there',
      '/v1/payment_intents',
      'amount=500&currency=eur&customer=cus_x',
      400,
      { code: 'resource_missing', param: 'customer' },
    ],
    [
      'off session without confirming',
      '/v1/payment_intents',
      'amount=500&currency=eur&off_session=true',
      400,
      { param: 'off_session' },
    ],
    [
      'a session too short',
      '/v1/checkout/sessions',
      'mode=setup&currency=eur&success_url=https://a.example&expires_at=1',
      400,
      { param: 'expires_at' },
    ],
    [
      'an address that is none',
      '/v1/checkout/sessions',
      'mode=setup&currency=eur&success_url=javascript:x',
      400,
      { code: 'url_invalid', param: 'success_url' },
    ],
    [
      'a mode of Stripe’s that is not here',
      '/v1/checkout/sessions',
      'mode=subscription&success_url=https://a.example',
      400,
      { param: 'mode' },
    ],
    [
      'an object that is not there',
      '/v1/payment_intents/pi_x',
      undefined,
      404,
      { code: 'resource_missing', param: 'id' },
    ],
    ['an address that is not there', '/v1/invoices', undefined, 404, { code: 'url_invalid' }],
    [
      'a property that cannot be expanded',
      '/v1/customers',
      'name=Odette&expand[]=nothing',
      400,
      { param: 'expand' },
    ],
    ['a page too long', '/v1/events?limit=101', undefined, 400, { param: 'limit' }],
    [
      'a cursor that is not there',
      '/v1/events?starting_after=evt_x',
      undefined,
      400,
      { code: 'resource_missing', param: 'starting_after' },
    ],
  ] as const)('%s', async (_, path, body, status, error) => {
    const before = await sandbox.stripe.events.list({ limit: 1 })
    const answer = await call(path, body)
    expect(answer.status).toBe(status)
    expect(answer.error).toMatchObject({
      type: 'invalid_request_error',
      message: expect.any(String),
      ...error,
    })
    expect((await sandbox.stripe.events.list({ limit: 1 })).data).toEqual(before.data)
  })

  test('a wrong key, or none', async () => {
    const asStranger = new Stripe('sk_test_another', {
      host: '127.0.0.1',
      port: sandbox.port,
      protocol: 'http',
    })
    await expect(asStranger.customers.list()).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
    expect((await call('/v1/customers', undefined, { Authorization: '' })).status).toBe(401)
  })

  test('a page of a browser cannot use the control API', async () => {
    const answer = await fetch(`${sandbox.address}/_control/reset`, {
      method: 'POST',
      headers: { Origin: 'https://elsewhere.example' },
    })
    expect(answer.status).toBe(403)
    await expect(sandbox.control.complete('cs_x', { card: '1234' })).rejects.toThrow('no test card')
  })
})

describe('a key makes a call happen once', () => {
  test('the same call gets the same answer, and says that it is one of old', async () => {
    const { stripe } = sandbox
    const options = { idempotencyKey: 'once' }
    const first = await stripe.paymentIntents.create(payment(), options)
    const again = await stripe.paymentIntents.create(payment(), options)
    expect(again.id).toBe(first.id)
    expect(again.client_secret).toBe(first.client_secret)
    const wire = await call('/v1/payment_intents', 'currency=eur&amount=5000', { 'Idempotency-Key': 'once' })
    expect(wire.id).toBe(first.id)
    expect(wire.headers.get('idempotent-replayed')).toBe('true')
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

  test('and is forgotten a day later', async () => {
    const { stripe, control } = sandbox
    const first = await stripe.paymentIntents.create(payment(), { idempotencyKey: 'a day' })
    await control.clock(86_399)
    expect((await stripe.paymentIntents.create(payment(), { idempotencyKey: 'a day' })).id).toBe(first.id)
    await control.clock(86_401)
    expect((await stripe.paymentIntents.create(payment(), { idempotencyKey: 'a day' })).id).not.toBe(first.id)
  })
})

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

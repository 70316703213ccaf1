import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'

let sandbox: StripeSandbox
beforeAll(async () => {
  sandbox = await startStripe()
})
afterAll(() => sandbox.close())

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

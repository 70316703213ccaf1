import Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { clientOf, type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'

let sandbox: StripeSandbox
let impatient: Stripe
beforeAll(async () => {
  sandbox = await startStripe()
  impatient = clientOf(sandbox.address, { timeout: 300 })
})
afterEach(() => sandbox.control.clearFaults())
afterAll(() => sandbox.close())

const pay = (key: string, client = impatient) =>
  client.paymentIntents.create({ amount: 5_000, currency: 'eur', metadata: { key } }, { idempotencyKey: key })

const made = async (key: string) =>
  (await sandbox.stripe.paymentIntents.search({ query: `metadata['key']:'${key}'` })).data.length

describe('a call that goes wrong', () => {
  test.each([
    ['status', 'StripeAPIError', 0],
    ['hang', 'StripeConnectionError', 0],
    ['close', 'StripeConnectionError', 0],
    ['lose', 'StripeConnectionError', 1],
    ['lose-slowly', 'StripeConnectionError', 1],
    ['truncate', 'StripeConnectionError', 1],
  ] as const)(
    'by `%s` is a %s, and was executed %i times; with the same key it is made once',
    async (how, kind, times) => {
      const seen = how === 'close' || how === 'lose' ? 2 : 1
      await sandbox.control.fault({ how, method: 'POST', path: '/v1/payment_intents', times: seen })
      await expect(pay(how)).rejects.toBeInstanceOf(Stripe.errors[kind])
      expect(await made(how)).toBe(times)
      await pay(how)
      expect(await made(how)).toBe(1)
    },
  )

  test('because there were too many is told apart', async () => {
    await sandbox.control.fault({ how: 'status', status: 429 })
    await expect(pay('429')).rejects.toBeInstanceOf(Stripe.errors.StripeRateLimitError)
  })

  test('is tried again by a client that may', async () => {
    await sandbox.control.fault({ how: 'lose', times: 2 })
    const patient = clientOf(sandbox.address, { maxNetworkRetries: 2 })
    await expect(pay('patient', patient)).resolves.toBeDefined()
    expect(await made('patient')).toBe(1)
  })

  test('strikes only where it was told to', async () => {
    await sandbox.control.fault({ how: 'status', path: '/v1/refunds' })
    await expect(pay('elsewhere')).resolves.toBeDefined()
  })
})

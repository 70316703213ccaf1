import Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { receiveWebhooks, type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'
import { eventually, newFolder } from '#tests/instance.ts'

let webhooks: Awaited<ReturnType<typeof receiveWebhooks>>
let sandbox: StripeSandbox
beforeEach(async () => {
  webhooks = await receiveWebhooks()
  sandbox = await startStripe({ webhookUrl: webhooks.url })
})
afterEach(async () => {
  await sandbox.close()
  await webhooks.close()
})

const customer = (name: string) => sandbox.stripe.customers.create({ name })
const names = () => webhooks.received.map(({ event }) => (event.data.object as Stripe.Customer).name)
const arrive = (count: number) => eventually(() => expect(webhooks.received).toHaveLength(count))
/** Long enough for what should not come to have come. */
const aWhile = () => new Promise((passed) => setTimeout(passed, 400))

describe('a webhook', () => {
  test('is signed as the client demands, and nobody else’s', async () => {
    await customer('Odette')
    await arrive(1)
    const { body, signature } = webhooks.received[0]!
    const event = Stripe.webhooks.constructEvent(body, signature, sandbox.webhookSecret)
    expect(event).toMatchObject({
      type: 'customer.created',
      livemode: false,
      api_version: Stripe.API_VERSION,
    })
    expect(() => Stripe.webhooks.constructEvent(body, signature, 'whsec_other')).toThrow()
    expect(() => Stripe.webhooks.constructEvent(`${body} `, signature, sandbox.webhookSecret)).toThrow()
    expect(await sandbox.stripe.events.retrieve(event.id)).toMatchObject({ id: event.id, data: event.data })
  })

  test('is sent again until it is taken, as the same event', async () => {
    webhooks.answers.push(500, 503)
    await customer('Odette')
    await arrive(3)
    expect(new Set(webhooks.received.map(({ event }) => event.id)).size).toBe(1)
    await eventually(async () => {
      expect(await sandbox.control.deliveries()).toMatchObject([
        { attempts: 3, state: 'delivered', last: '200' },
      ])
      expect((await sandbox.stripe.events.list({ delivery_success: true })).data).toHaveLength(1)
    })
  })

  test('waits over a restart, and goes out then', async () => {
    const folder = newFolder()
    await webhooks.close()
    const first = await startStripe({ folder: folder.path, webhookUrl: webhooks.url })
    await first.stripe.customers.create({ name: 'Odette' })
    await first.close()
    webhooks = await receiveWebhooks()
    const second = await startStripe({ folder: folder.path, webhookUrl: webhooks.url })
    await arrive(1)
    expect(names()).toEqual(['Odette'])
    await second.close()
    folder.remove()
  })

  test('can be sent once more by hand', async () => {
    await customer('Odette')
    await arrive(1)
    await sandbox.control.send(webhooks.received[0]!.event.id)
    await arrive(2)
    const [first, again] = webhooks.received.map(({ event }) => ({ id: event.id, data: event.data }))
    expect(again).toEqual(first)
  })
})

describe('by the control API, events', () => {
  test('are sent twice', async () => {
    await sandbox.control.disorder({ effect: 'duplicate' })
    await customer('Odette')
    await customer('Bernard')
    await arrive(3)
    expect(names().filter((name) => name === 'Odette')).toHaveLength(2)
  })

  test('are lost, and are found in the list all the same', async () => {
    await sandbox.control.disorder({ effect: 'drop', types: ['customer.created'] })
    await customer('Odette')
    await customer('Bernard')
    await arrive(1)
    await aWhile()
    expect(names()).toEqual(['Bernard'])
    expect((await sandbox.stripe.events.list()).data).toHaveLength(2)
  })

  test('come late', async () => {
    await sandbox.control.disorder({ effect: 'delay', milliseconds: 300 })
    await customer('Odette')
    await customer('Bernard')
    await arrive(2)
    expect(names()).toEqual(['Bernard', 'Odette'])
  })

  test('come in the wrong order', async () => {
    await sandbox.control.disorder({ effect: 'reorder', times: 3 })
    for (const name of ['Odette', 'Bernard', 'Camille']) await customer(name)
    await arrive(3)
    expect(names()).toEqual(['Camille', 'Bernard', 'Odette'])
  })
})

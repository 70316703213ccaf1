import { eq } from 'drizzle-orm'
import { lastReconciliation } from '#app/domain/funding/index.ts'
import { reconcile } from '#app/jobs/money/reconcile.ts'
import type { Db } from '#db/client.ts'
import { events, moneyAlarms, stripeEvents } from '#db/schema/index.ts'
import { signature } from '#sandbox/stripe/webhooks/send.ts'
import { describe, expect } from '#tests/db.ts'
import { aPromiseAtStripe, type Till } from '#tests/fixtures/collection.ts'
import { aTownWithCampaign, balanceOf, pledgeNow } from '#tests/fixtures/promises.ts'
import { test } from '#tests/fixtures/till.ts'
import { eventually } from '#tests/instance.ts'

const inbox = (db: Db) => db.select().from(stripeEvents)
const confirmations = (db: Db) => db.select().from(events).where(eq(events.verb, 'pledge-confirmed'))
/** Until what finishes a promise has arrived, and its jobs have run. */
const arrived = async ({ db, work }: Till) => {
  await eventually(async () =>
    expect((await inbox(db)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['checkout.session.completed', 'setup_intent.succeeded']),
    ),
  )
  await work()
}
const anEvent = (changes: object = {}) => ({
  ...{ id: `evt_${crypto.randomUUID()}`, object: 'event', type: 'payment_intent.succeeded', livemode: false },
  ...{ api_version: '2026-10-28.endive', created: Math.floor(Date.now() / 1000), pending_webhooks: 1 },
  ...{ request: null, data: { object: { id: 'pi_strange', object: 'payment_intent' } }, ...changes },
})
const send = ({ webhooks }: Till, body: string, signed: string | null) =>
  fetch(webhooks.url, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...(signed && { 'Stripe-Signature': signed }) },
  })
const signedNow = ({ sandbox }: Till, body: string, at?: number) => signature(body, sandbox.webhookSecret, at)

describe('a webhook', () => {
  test('case 6: makes a promise count before its owner is back', async ({ till, db }) => {
    const { pledge, give, back } = await aPromiseAtStripe(till, await aTownWithCampaign(db))
    await give()
    await arrived(till)
    expect((await pledgeNow(db, pledge.id)).state).toBe('confirmed')
    expect(await back()).toBe('nothing-to-do')
    expect(await confirmations(db)).toHaveLength(1)
  })

  test('case 8: that comes twice is kept and done once', async ({ till, db }) => {
    await till.sandbox.control.disorder({ effect: 'duplicate', times: 50 })
    const { give } = await aPromiseAtStripe(till, await aTownWithCampaign(db))
    await give()
    await arrived(till)
    const ids = (await inbox(db)).map(({ id }) => id)
    expect(till.webhooks.answers.length).toBeGreaterThan(ids.length)
    expect(new Set(till.webhooks.answers)).toEqual(new Set([200]))
    expect(await confirmations(db)).toHaveLength(1)
    expect(await balanceOf(db, 'pledged')).toBe(50_00n)
  })

  test('case 9: that comes twenty times at once is kept and done once', async ({ till, db }) => {
    await till.sandbox.control.disorder({ effect: 'drop', times: 50 })
    const { pledge, sessionId, give } = await aPromiseAtStripe(till, await aTownWithCampaign(db))
    await give()
    const session = { id: sessionId, object: 'checkout.session' }
    const body = JSON.stringify(anEvent({ type: 'checkout.session.completed', data: { object: session } }))
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => (await send(till, body, signedNow(till, body))).status),
    )
    expect(new Set(answers)).toEqual(new Set([200]))
    await till.work()
    expect(await inbox(db)).toMatchObject([{ outcome: 'applied' }])
    expect((await pledgeNow(db, pledge.id)).state).toBe('confirmed')
    expect(await confirmations(db)).toHaveLength(1)
  })

  test('case 10: that comes in the wrong order takes nothing back', async ({ till, db }) => {
    await till.sandbox.control.disorder({ effect: 'reorder', times: 4 })
    const { pledge, sessionId, give } = await aPromiseAtStripe(till, await aTownWithCampaign(db))
    await give()
    await arrived(till)
    const session = { id: sessionId, object: 'checkout.session', status: 'expired' }
    const expired = JSON.stringify(anEvent({ type: 'checkout.session.expired', data: { object: session } }))
    await send(till, expired, signedNow(till, expired))
    await till.work()
    expect((await pledgeNow(db, pledge.id)).state).toBe('confirmed')
    expect(await confirmations(db)).toHaveLength(1)
  })

  test('case 14: of a type that changes nothing is answered 200 and kept', async ({ till, db }) => {
    const body = JSON.stringify(anEvent({ type: 'issuing_card.created', data: { object: { id: 'ic_1' } } }))
    expect((await send(till, body, signedNow(till, body))).status).toBe(200)
    expect(await inbox(db)).toMatchObject([{ type: 'issuing_card.created', outcome: 'ignored' }])
  })

  test('case 12: of the other mode is ignored, with an alarm', async ({ till, db }) => {
    const body = JSON.stringify(anEvent({ livemode: true }))
    expect((await send(till, body, signedNow(till, body))).status).toBe(200)
    await till.work()
    expect(await inbox(db)).toMatchObject([{ outcome: 'ignored' }])
    expect(await db.select().from(moneyAlarms)).toMatchObject([{ kind: 'webhook-livemode' }])
  })
})

describe('case 11: what Stripe did not sign for us', () => {
  const refused: Record<string, (till: Till, body: string) => string | null> = {
    'without a signature': () => null,
    'with a signature of nonsense': () => 't=1,v1=00',
    'signed with another secret': (_, body) => signature(body, 'whsec_of_somebody_else'),
    'signed for another body': (till, body) => signedNow(till, `${body} `),
    'signed six minutes ago, and played again': (till, body) =>
      signedNow(till, body, Math.floor(Date.now() / 1000) - 360),
  }
  for (const [how, sign] of Object.entries(refused))
    test(`${how} is refused with 400, and nothing is stored`, async ({ till, db }) => {
      const body = JSON.stringify(anEvent())
      expect((await send(till, body, sign(till, body))).status).toBe(400)
      expect(await inbox(db)).toEqual([])
    })

  test('nor is what is no JSON at all, even signed', async ({ till, db }) => {
    for (const body of ['', '{', 'null', '[]', '\u0000'])
      expect((await send(till, body, signedNow(till, body))).status).toBe(400)
    expect(await inbox(db)).toEqual([])
  })
})

describe('what no webhook told', () => {
  test('case 13: is found days later, once, and done', async ({ till, db }) => {
    await till.sandbox.control.disorder({ effect: 'drop', times: 1000 })
    const { pledge, give } = await aPromiseAtStripe(till, await aTownWithCampaign(db))
    await give()
    await till.work()
    expect((await pledgeNow(db, pledge.id)).state).toBe('started')
    await till.passHours(5 * 24)
    const tools = { ...till.tools, log: { info: () => {} } as never }
    const [first, second] = [{ day: '2026-12-01' }, { day: '2026-12-02' }]
    await reconcile(tools, first)
    expect(await lastReconciliation(db)).toMatchObject({ missed: (await inbox(db)).length })
    await reconcile(tools, second)
    expect(await lastReconciliation(db)).toMatchObject({ missed: 0 })
    await till.work()
    expect((await pledgeNow(db, pledge.id)).state).toBe('confirmed')
    expect(await confirmations(db)).toHaveLength(1)
    expect(new Set((await inbox(db)).map(({ via }) => via))).toEqual(new Set(['reconciliation']))
  })
})

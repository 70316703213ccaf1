import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { act, cityNow, theCity } from '#app/domain/act.ts'
import type { JobName } from '#app/domain/audit/index.ts'
import { freezeOutcome, receiveEvent, refund } from '#app/domain/funding/index.ts'
import { openStripe, type StripeCalls } from '#app/services/stripe/index.ts'
import type { Db } from '#db/client.ts'
import { payments } from '#db/schema/index.ts'
import { describe, expect } from '#tests/db.ts'
import { fallingDue, ofMoney, type Till } from '#tests/fixtures/collection.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { aStartedPledge, aTownWithCampaign, promisesWith } from '#tests/fixtures/promises.ts'
import { good } from '#tests/fixtures/reached.ts'
import { test } from '#tests/fixtures/till.ts'
import { anActor } from '#tests/town.ts'
import { due, tasks } from '../tasks.ts'

const asking = [...ofMoney, 'reconcile'] as const satisfies JobName[]
/** As the queue holds them. */
type Asked = Record<(typeof asking)[number], Record<string, string>>

/** For each job that asks Stripe something, a row for which it has to ask. */
async function somethingForEach(till: Till, db: Db, owner: import('postgres').Sql): Promise<Asked> {
  const terms = { goal: 50_00n, mostPledge: 50_00n }
  const place = await aTownWithCampaign(db, terms)
  const [given] = await promisesWith(till, place, [good])
  await till.passDeadline(place.campaign.id)
  await till.look()
  await till.look()
  const treasurer = await anActor(db, 'La trésorière', ['treasurer'])
  const { pledgeId } = given!
  const { refundId } = await act(db, treasurer, (act) =>
    refund(act, { pledgeId, key: crypto.randomUUID(), amount: 10_00n, reason: 'Payé deux fois.' }),
  )
  const another = { projectId: place.project.id, preparedBy: place.town.agent.id }
  const next = { ...place, campaign: await aCampaign(db, { ...another, ...terms }) }
  const [promised] = await promisesWith(till, next, [good])
  const left = await aStartedPledge(db, next, { personId: (await anActor(db, 'Qui part', [])).id })
  await owner`update checkouts set ended_at = now(), result = 'expired' where id = ${left.checkout.id}`
  await owner`update pledges set payment_method_id = 'pm_left' where id = ${pledgeId}`
  await owner`update people set erased_at = now() where id = ${given!.ownerId}`
  await till.passDeadline(next.campaign.id)
  await act(db, theCity, (act) => freezeOutcome(act, { campaignId: next.campaign.id }))
  const later = { ...place, campaign: await aCampaign(db, { ...another, ...terms }) }
  const open = await aStartedPledge(db, later)
  const [payment] = await db.select().from(payments).where(eq(payments.pledgeId, promised!.pledgeId))
  const event = {
    id: 'evt_1',
    type: 'refund.updated',
    objectId: 're_1',
    livemode: false,
    createdAt: new Date(),
  }
  await act(db, theCity, (act) => receiveEvent(act, event, { via: 'webhook', live: false }))
  const deadlineAt = new Date().toISOString()
  return {
    'take-stripe-event': { eventId: event.id },
    'end-campaign': { campaignId: next.campaign.id, deadlineAt },
    'collect-payment': { paymentId: payment!.id },
    'cancel-payment': { paymentIntentId: 'pi_1' },
    'send-refund': { refundId },
    'look-at-page': { checkoutId: open.checkout.id },
    'close-page': { checkoutId: left.checkout.id },
    'forget-card': { pledgeId },
    'forget-loose-card': { paymentMethodId: 'pm_1' },
    'forget-customer': { personId: given!.ownerId },
    reconcile: { day: '2026-12-01' },
  }
}

/** A Stripe that has a fault whatever it is asked, and counts. */
async function countingStripe() {
  let asked = 0
  const server = createServer((_, answer) => {
    asked++
    answer.writeHead(500).end('{}')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const STRIPE_API_BASE = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    base: { STRIPE_API_BASE },
    during: async (what: () => Promise<unknown>) => {
      const before = asked
      await what().catch(() => {})
      return asked - before
    },
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  }
}

describe('without STRIPE_*', () => {
  test('no job and nothing that falls due asks Stripe for anything, where with a key each job would', async ({
    till,
    db,
    ownerSql,
  }) => {
    const payloads = await somethingForEach(till, db, ownerSql)
    const elsewhere = await countingStripe()
    const run = (stripe: StripeCalls, name: (typeof asking)[number]) =>
      elsewhere.during(() => tasks[name]({ ...till.tools, stripe }, payloads[name]))
    const keyless = openStripe(elsewhere.base)
    const keyed = openStripe(
      { ...elsewhere.base, STRIPE_SECRET_KEY: 'sk_test_0' },
      { maxNetworkRetries: 0, timeout: 5_000 },
    )
    const calls: Record<string, [number, boolean]> = {}
    for (const name of asking) {
      const without = await run(keyless, name)
      // A refund that was tried is due again later.
      await ownerSql`update refunds set due_at = now() - interval '1 minute'`
      calls[name] = [without, (await run(keyed, name)) > 0]
    }
    expect(calls).toEqual(Object.fromEntries(asking.map((name) => [name, [0, true]])))
    const at = await cityNow(db)
    for (const name of [...fallingDue, 'reconciliation'] as const)
      expect(await elsewhere.during(() => due[name]({ ...till.tools, stripe: keyless }, at)), name).toBe(0)
    await elsewhere.close()
  })

  test('the list of those is every job of the folder that moves money', () => {
    const sources = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts'))
    const jobs = sources.flatMap((file) => [
      ...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/Job<'([a-z-]+)'>/g),
    ])
    expect([...new Set(jobs.map(([, name]) => name))].sort()).toEqual([...asking].sort())
  })
})

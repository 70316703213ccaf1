import { asc, eq } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { type Actor, act, nobody, person, theCity } from '#app/domain/act.ts'
import {
  freezeOutcome,
  herPledge,
  issueMendLink,
  type MendKey,
  openMend,
  settlePayment,
} from '#app/domain/funding/index.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import { toMend } from '#app/routes/pledges/parts/to-mend.server.ts'
import type { Visit } from '#app/web/visit.ts'
import type { Db } from '#db/client.ts'
import {
  campaignOutcomes,
  campaignSettlements,
  campaigns,
  events,
  moneyAlarms,
  payments,
  pledges,
} from '#db/schema/index.ts'
import { test as base, describe, expect } from '#tests/db.ts'
import { aPromiseAtStripe, chargesOf, openTill, type Till } from '#tests/fixtures/collection.ts'
import { aPledge } from '#tests/fixtures/funding.ts'
import { aTownWithCampaign, balanceOf, pledgeNow, promisesWith } from '#tests/fixtures/promises.ts'
import { anActor } from '#tests/town.ts'

const good = '4242424242424242'
const needsOwner = '4000002760003184'
const noMoney = '4000008260003178'

const test = base.extend<{ till: Till }>({
  till: async ({ db, database, ownerSql }, use) => {
    const till = await openTill(db, database, ownerSql as Sql)
    await use(till)
    await till.close()
  },
})

const paymentsOf = (db: Db, pledgeId: string) =>
  db.select().from(payments).where(eq(payments.pledgeId, pledgeId)).orderBy(asc(payments.number))
const told = (db: Db, verb: string) => db.select().from(events).where(eq(events.verb, verb))
const hour = 3_600_000

/** A campaign that reached its goal with these cards, and whose deadline has just passed; nothing is frozen yet. */
async function reached(till: Till, db: Db, cards: string[], changes = {}) {
  const goal = 50_00n * BigInt(cards.length)
  const place = await aTownWithCampaign(db, { goal, mostPledge: 50_00n, ...changes })
  const made = await promisesWith(till, place, cards)
  await till.passDeadline(place.campaign.id)
  return { ...place, made, first: made[0]!.pledgeId } // there is a card
}

describe('a call that Stripe does not take', () => {
  test('is an alarm and no refusal of a bank: nobody is written to, and it is asked for again', async ({
    till,
    db,
  }) => {
    const { first } = await reached(till, db, [good])
    await till.sandbox.control.fault({
      how: 'status',
      status: 400,
      path: '/v1/payment_intents',
      method: 'POST',
    })
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ state: 'sent', declineCode: null }])
    expect(await told(db, 'payment-needs-owner')).toEqual([])
    expect(await db.select().from(moneyAlarms)).toMatchObject([
      { kind: 'call-refused', subjectKind: 'payment', details: { code: 'account_invalid' } },
    ])
  })

  test('for a page is said on the page that she came from, with the alarm', async ({ till, db }) => {
    const { first, made } = await reached(till, db, [needsOwner])
    await till.look()
    const key = { pledgeId: first }
    const actor = person(made[0]!.ownerId) // there is a card
    const wish = await act(db, actor, (act) => openMend(act, key))
    const visited = { instance: till.instance, locale: 'fr', t: messagesIn('fr') } as Visit
    await till.sandbox.control.fault({ how: 'status', status: 400, path: '/v1/checkout/sessions', times: 2 })
    const way = { key, actor, wish, show: '/promesses/x', back: '/promesses/x/retour' }
    expect(await toMend(visited, way)).toEqual({ to: '/promesses/x?service=muet' })
    expect(await db.select().from(moneyAlarms)).toMatchObject([
      { kind: 'call-refused', subjectKind: 'checkout' },
    ])
  })
})

describe('the deadline', () => {
  test('of a reached goal: each promise is collected once, held for its campaign, and then its project’s', async ({
    till,
    db,
  }) => {
    const { campaign } = await reached(till, db, [good, good, good])
    await till.look()
    await till.look()
    expect(await db.select({ state: pledges.state }).from(pledges)).toEqual(
      Array(3).fill({ state: 'collected' }),
    )
    expect([...(await chargesOf(till.sandbox)).values()]).toEqual([1, 1, 1])
    expect(await db.select().from(campaignOutcomes)).toMatchObject([
      { campaignId: campaign.id, outcome: 'reached', promised: 150_00n, pledges: 3 },
    ])
    expect(await db.select().from(campaignSettlements)).toMatchObject([
      { collected: 150_00n, failed: 0n, kept: true },
    ])
    const fees = await balanceOf(db, 'stripe-fees')
    expect(fees).toBeGreaterThan(0n)
    expect(await balanceOf(db, 'stripe-clearing')).toBe(150_00n - fees)
    expect([
      await balanceOf(db, 'held'),
      await balanceOf(db, 'gift'),
      await balanceOf(db, 'pledged'),
    ]).toEqual([0n, -150_00n, 0n])
    expect(await told(db, 'payment-succeeded')).toHaveLength(3)
  })

  test('of a missed goal: nobody is charged, nothing stays in the book of promises', async ({ till, db }) => {
    const place = await aTownWithCampaign(db)
    await promisesWith(till, place, [good, good])
    await till.passDeadline(place.campaign.id)
    await till.look()
    await till.look()
    expect(await db.select({ state: campaigns.state }).from(campaigns)).toEqual([{ state: 'missed' }])
    expect(await db.select({ state: pledges.state, card: pledges.paymentMethodId }).from(pledges)).toEqual(
      Array(2).fill({ state: 'void', card: null }),
    )
    expect((await chargesOf(till.sandbox)).size).toBe(0)
    expect(await db.$count(payments)).toBe(0)
    expect(await balanceOf(db, 'pledged')).toBe(0n)
  })

  test('counts a card that was given before it and that no webhook told of', async ({ till, db }) => {
    const place = await aTownWithCampaign(db, { goal: 50_00n, mostPledge: 50_00n })
    const anHourAgo = new Date(Date.now() - hour)
    await till.sandbox.control.disorder({ effect: 'drop', times: 1000 })
    await till.sandbox.control.clock(-20)
    const { pledge, give } = await aPromiseAtStripe(till, place, { at: anHourAgo })
    await give()
    await till.sandbox.control.clock(0)
    await till.passDeadline(place.campaign.id)
    await till.look()
    await till.look()
    expect((await pledgeNow(db, pledge.id)).state).toBe('collected')
  })

  test('counts no promise whose card was never given', async ({ till, db }) => {
    const place = await aTownWithCampaign(db, { goal: 100_00n, mostPledge: 50_00n })
    await promisesWith(till, place, [good])
    await aPledge(db, { campaignId: place.campaign.id, personId: place.town.resident.id, amount: 50_00n })
    await till.passDeadline(place.campaign.id)
    await act(db, theCity, (act) => freezeOutcome(act, { campaignId: place.campaign.id }))
    expect(await db.select().from(campaignOutcomes)).toMatchObject([
      { outcome: 'missed', promised: 50_00n, pledges: 1 },
    ])
  })

  test('freezes nothing before it, and only once', async ({ till, db }) => {
    const place = await aTownWithCampaign(db)
    const freeze = () => act(db, theCity, (act) => freezeOutcome(act, { campaignId: place.campaign.id }))
    expect(await freeze()).toBe(null)
    await till.passDeadline(place.campaign.id)
    const outcomes = await Promise.all([freeze(), freeze(), freeze()])
    expect(outcomes.filter(Boolean)).toEqual(['missed'])
  })
})

describe('an attempt', () => {
  test('case 23: asked for twice at once is made once', async ({ till, db }) => {
    const { first } = await reached(till, db, [good])
    await till.look()
    await db.execute(`select graphile_worker.add_job('collect-payment', json_build_object('paymentId', id))
      from payments, generate_series(1, 4)`)
    await till.work()
    expect((await chargesOf(till.sandbox)).get(first)).toBe(1)
    expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'succeeded' }])
    expect(await balanceOf(db, 'stripe-clearing')).toBeLessThan(50_00n)
  })

  test('case 24: noted as sent and lost before the call goes on with the same key', async ({ till, db }) => {
    const { first } = await reached(till, db, [good])
    await till.sandbox.control.fault({ how: 'status', status: 500, path: '/v1/payment_intents', times: 1 })
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'sent', paymentIntentId: null }])
    await retryNow(db)
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'succeeded' }])
  })

  test('cases 25 and 27: paid while the answer was lost is unknown, never failed; asked again it is the same charge', async ({
    till,
    db,
  }) => {
    const { first } = await reached(till, db, [good])
    await till.sandbox.control.disorder({ effect: 'drop', times: 1000 })
    await till.sandbox.control.fault({ how: 'truncate', path: '/v1/payment_intents', times: 1 })
    await till.look()
    expect((await pledgeNow(db, first)).state).toBe('collecting')
    expect(await paymentsOf(db, first)).toMatchObject([{ state: 'sent', declineCode: null }])
    await retryNow(db)
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'succeeded' }])
    expect((await chargesOf(till.sandbox)).get(first)).toBe(1)
  })

  test('case 26: resumed after a day, when Stripe has forgotten its key, is looked up first', async ({
    till,
    db,
  }) => {
    const { first } = await reached(till, db, [good])
    await till.sandbox.control.disorder({ effect: 'drop', times: 1000 })
    await till.sandbox.control.fault({ how: 'truncate', path: '/v1/payment_intents', times: 1 })
    await till.look()
    await till.passHours(30)
    await retryNow(db)
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'succeeded' }])
    expect((await chargesOf(till.sandbox)).get(first)).toBe(1)
  })

  test('case 16: paid with another sum is set aside, and credits nothing', async ({ till, db }) => {
    const { first } = await reached(till, db, [good])
    const campaignId = (await pledgeNow(db, first)).campaignId
    await act(db, theCity, (act) => freezeOutcome(act, { campaignId }))
    const [payment] = await paymentsOf(db, first)
    const facts = {
      marks: { pledgeId: first, paymentId: payment!.id, checkoutId: null, sponsorshipId: null },
      ...{
        paymentIntentId: 'pi_1',
        chargeId: 'ch_1',
        status: 'succeeded' as const,
        fee: null,
        decline: null,
      },
    }
    for (const wrong of [
      { amount: 50_01n, currency: 'eur' },
      { amount: 50_00n, currency: 'chf' },
    ])
      expect(await act(db, nobody, (act) => settlePayment(act, { ...facts, ...wrong }))).toBe('quarantined')
    expect((await pledgeNow(db, first)).state).toBe('collecting')
    expect(await balanceOf(db, 'held')).toBe(0n)
    expect(await db.select({ kind: moneyAlarms.kind }).from(moneyAlarms)).toEqual([
      { kind: 'amount-mismatch' },
    ])
  })

  test('case 15: that names another promise is set aside', async ({ till, db }) => {
    const { first, made } = await reached(till, db, [good, good])
    await till.look()
    const [payment] = await paymentsOf(db, first)
    const facts = await till.stripe.payment(payment!.paymentIntentId!)
    const swapped = { ...facts, marks: { ...facts.marks, pledgeId: made[1]!.pledgeId } }
    expect(await act(db, nobody, (act) => settlePayment(act, swapped))).toBe('quarantined')
  })
})

describe('a refused card', () => {
  test('case 29: that wants its owner is never tried without her; her link mends it', async ({
    till,
    db,
  }) => {
    const { first } = await reached(till, db, [needsOwner])
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([
      { state: 'needs-owner', declineCode: 'authentication_required' },
    ])
    const { mendUntil, remindAt } = await pledgeNow(db, first)
    expect(remindAt!.getTime()).toBeLessThan(mendUntil!.getTime())
    expect(await told(db, 'payment-needs-owner')).toMatchObject([{ details: { kind: 'owner' } }])
    await mend(till, db, first, { card: needsOwner, authenticate: 'pass' })
    expect((await pledgeNow(db, first)).state).toBe('collected')
    expect(await paymentsOf(db, first)).toMatchObject([
      { number: 1, state: 'cancelled' },
      { number: 2, state: 'succeeded', checkoutId: expect.any(String) },
    ])
    expect((await chargesOf(till.sandbox)).get(first)).toBe(1)
    expect(await balanceOf(db, 'pledged')).toBe(0n)
  })

  test('case 28: that has expired waits for its owner', async ({ till, db }) => {
    const { first, made } = await reached(till, db, [good])
    const expired = await till.sandbox.control.attach(made[0]!.customerId, { card: '4000000000000069' })
    await db.update(pledges).set({ paymentMethodId: expired.id }).where(eq(pledges.id, first))
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([{ state: 'needs-owner', declineCode: 'expired_card' }])
    await till.passHours(49)
    await till.look()
    expect(await paymentsOf(db, first)).toHaveLength(1)
    expect(await told(db, 'payment-needs-owner')).toHaveLength(2)
  })

  test('case 30: without money is tried again every two days, the last time after seven, then given up', async ({
    till,
    db,
  }) => {
    const { first } = await reached(till, db, [noMoney])
    await till.look()
    expect(await paymentsOf(db, first)).toMatchObject([
      { number: 1, state: 'declined', declineCode: 'insufficient_funds' },
      { number: 2, state: 'planned' },
    ])
    for (const hours of [49, 49, 49]) {
      await till.passHours(hours)
      await till.look()
    }
    expect(await paymentsOf(db, first)).toMatchObject([
      ...[{ state: 'declined' }, { state: 'declined' }, { state: 'declined' }, { state: 'declined' }],
      { number: 5, state: 'planned' },
    ])
    await till.passHours(25)
    await till.look()
    await till.look()
    expect((await paymentsOf(db, first)).map(({ state }) => state)).toEqual(Array(5).fill('declined'))
    expect((await pledgeNow(db, first)).state).toBe('failed')
    expect(await balanceOf(db, 'pledged')).toBe(0n)
    expect(await told(db, 'pledge-failed')).toHaveLength(1)
  })

  test.for(['4000000000009987', '4000000000009979'])(
    'case 31: lost or stolen (%s) is never tried again, though its owner may pay otherwise',
    async (card, { till, db }) => {
      const { first, made } = await reached(till, db, [good])
      const lost = await till.sandbox.control.attach(made[0]!.customerId, { card })
      await db.update(pledges).set({ paymentMethodId: lost.id }).where(eq(pledges.id, first))
      await till.look()
      const read = async () =>
        (await herPledge(db, { id: first, personId: made[0]!.ownerId, locale: 'fr' }))?.mend
      expect(await read()).toMatchObject({ why: 'never', until: expect.any(Date) })
      await till.passHours(49)
      await till.look()
      expect(await paymentsOf(db, first)).toMatchObject([{ number: 1, state: 'declined' }])
      await mend(till, db, first, { card: good })
      expect((await pledgeNow(db, first)).state).toBe('collected')
      expect(await read()).toBeNull()
    },
  )

  test('a page of hers that she leaves lets the tries without her go on', async ({ till, db }) => {
    const { first } = await reached(till, db, [noMoney])
    await till.look()
    const token = await linkFor(db, first)
    await act(db, nobody, (act) => openMend(act, { token }))
    expect((await paymentsOf(db, first)).map(({ state }) => state)).toEqual([
      'declined',
      'cancelled',
      'planned',
    ])
    await till.passHours(1)
    await till.look()
    expect((await paymentsOf(db, first)).map(({ state }) => state)).toEqual([
      ...['declined', 'cancelled', 'cancelled', 'planned'],
    ])
  })

  test('she pays from her own promise, which nobody else can open, and only once', async ({ till, db }) => {
    const { first, made } = await reached(till, db, [noMoney])
    await till.look()
    const key = { pledgeId: first }
    const [her, another] = [person(made[0]!.ownerId), await anActor(db, 'Une autre', [])]
    await expect(act(db, another, (act) => openMend(act, key))).rejects.toMatchObject({ code: 'not-found' })
    await expect(act(db, nobody, (act) => openMend(act, key))).rejects.toMatchObject({ status: 401 })
    await payThere(till, db, her, key, { card: good })
    expect((await pledgeNow(db, first)).state).toBe('collected')
    await expect(act(db, her, (act) => openMend(act, key))).rejects.toMatchObject({ code: 'mend-not-needed' })
    await till.passHours(49)
    await till.look()
    expect((await chargesOf(till.sandbox)).get(first)).toBe(1)
  })

  test('opening her link changes nothing; an unknown or old one is gone', async ({ till, db }) => {
    const { first } = await reached(till, db, [needsOwner])
    await till.look()
    const token = await linkFor(db, first)
    const { mendPage } = await import('#app/domain/funding/index.ts')
    for (let n = 0; n < 3; n++)
      expect(await mendPage(db, token, new Date())).toMatchObject({
        state: 'due',
        why: 'owner',
        amount: 50_00n,
      })
    expect(await paymentsOf(db, first)).toHaveLength(1)
    await expect(act(db, nobody, (act) => openMend(act, { token: 'rien' }))).rejects.toMatchObject({
      code: 'mend-link-expired',
    })
    await till.passHours(24 * 60)
    expect(await mendPage(db, token, new Date(Date.now() + 60 * 24 * hour))).toBe(null)
  })
})

describe('case 32: the goal met and charges failing', () => {
  const fail = async (till: Till) => {
    await till.look()
    await till.passHours(24 * 7 + 1)
    await till.look()
    await till.look()
    await till.look()
  }
  test('carry-on keeps what came in', async ({ till, db }) => {
    await reached(till, db, [good, needsOwner])
    await fail(till)
    expect(await db.select().from(campaignSettlements)).toMatchObject([
      { collected: 50_00n, failed: 50_00n, kept: true },
    ])
    expect(await balanceOf(db, 'gift')).toBe(-50_00n)
  })

  test('refund-below keeps what reaches its floor to the cent', async ({ till, db }) => {
    await reached(till, db, [good, needsOwner], { shortfallRule: 'refund-below', shortfallFloor: 50_00n })
    await fail(till)
    expect(await db.select().from(campaignSettlements)).toMatchObject([{ kept: true, collected: 50_00n }])
    expect(await balanceOf(db, 'gift')).toBe(-50_00n)
  })

  test('refund-below gives everything back under its floor', async ({ till, db }) => {
    await reached(till, db, [good, needsOwner], { shortfallRule: 'refund-below', shortfallFloor: 60_00n })
    await fail(till)
    expect(await db.select().from(campaignSettlements)).toMatchObject([{ kept: false, collected: 50_00n }])
    expect(
      (await db.select({ state: pledges.state }).from(pledges)).map(({ state }) => state).sort(),
    ).toEqual(['failed', 'refunded'])
    expect([await balanceOf(db, 'held'), await balanceOf(db, 'refund-payable')]).toEqual([0n, 0n])
  })
})

const linkFor = async (db: Db, pledgeId: string) =>
  (await act(db, theCity, (act) => issueMendLink(act, pledgeId)))! // it waits for its owner

/** Its owner opens her link, goes to the hosted page and pays there. */
async function mend(till: Till, db: Db, pledgeId: string, payer: Payer) {
  await payThere(till, db, nobody, { token: await linkFor(db, pledgeId) }, payer)
}

type Payer = { card: string; authenticate?: 'pass' }

async function payThere(till: Till, db: Db, actor: Actor, key: MendKey, payer: Payer) {
  const { hostedPage } = await import('#app/web/checkout.ts')
  const { reopenMend } = await import('#app/domain/funding/index.ts')
  const wish = await act(db, actor, (act) => openMend(act, key))
  await hostedPage(till.instance, wish, {
    ...{ actor, locale: 'fr', back: '/r', cancel: '/r', what: 'Un banc au soleil' },
    again: (act) => reopenMend(act, key),
  })
  const again = await act(db, actor, (act) => openMend(act, key))
  await till.sandbox.control.complete(again.sessionId!, payer)
  const { takeReturn } = await import('#app/web/checkout.ts')
  await takeReturn(till.instance, again.sessionId!)
  await till.work()
}

/** What failed waits a while before it is tried again: not here. */
const retryNow = (db: Db) =>
  db.execute(
    `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs`,
  )

import { eq } from 'drizzle-orm'
import { act, cityNow, theCity } from '#app/domain/act.ts'
import {
  campaignPayments,
  correctAlarm,
  herPledge,
  refundable,
  settleRefund,
} from '#app/domain/funding/index.ts'
import { announce } from '#app/domain/publishing/index.ts'
import type { RefundFacts } from '#app/lib/money/stripe-facts.ts'
import type { Db } from '#db/client.ts'
import { campaigns, events, moneyAlarms, notifications, payments, refunds } from '#db/schema/index.ts'
import { describe, expect } from '#tests/db.ts'
import { alarms, collected } from '#tests/fixtures/collected.ts'
import { balanceOf, pledgeNow, queued } from '#tests/fixtures/promises.ts'
import { test } from '#tests/fixtures/till.ts'
import { eventually } from '#tests/instance.ts'

const states = async (db: Db) =>
  (await db.select().from(refunds).orderBy(refunds.at)).map(({ state }) => state)

describe('a refund', () => {
  test('goes back to the card, out of the project’s account, and ends the promise', async ({ till, db }) => {
    const { pledgeId, give } = await collected(till, db)
    await give(50_00n)
    expect((await pledgeNow(db, pledgeId)).state).toBe('refunding')
    expect(await balanceOf(db, 'refund-payable')).toBe(-50_00n)
    await till.work()
    expect((await pledgeNow(db, pledgeId)).state).toBe('refunded')
    expect([await balanceOf(db, 'gift'), await balanceOf(db, 'refund-payable')]).toEqual([0n, 0n])
    expect((await till.sandbox.stripe.refunds.list()).data).toMatchObject([{ amount: 50_00 }])
  })

  test('case 36: asked for twice is made once', async ({ till, db }) => {
    const { give } = await collected(till, db)
    const key = crypto.randomUUID()
    const asked = await Promise.all([give(20_00n, key), give(20_00n, key), give(20_00n, key)])
    expect(asked.filter(({ fresh }) => fresh)).toHaveLength(1)
    await till.work()
    await till.look()
    expect((await till.sandbox.stripe.refunds.list()).data).toHaveLength(1)
    expect(await states(db)).toEqual(['succeeded'])
    expect(await balanceOf(db, 'gift')).toBe(-30_00n)
  })

  test('case 37: parts that exceed what was paid are refused, whoever asks at once', async ({ till, db }) => {
    const { give } = await collected(till, db)
    const asked = await Promise.allSettled([give(20_00n), give(20_00n), give(20_00n)])
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    await expect(give(10_01n)).rejects.toMatchObject({ code: 'refund-above-paid', field: 'amount' })
    await expect(give(0n)).rejects.toMatchObject({ code: 'amount-of-zero' })
    await till.work()
    expect(await balanceOf(db, 'gift')).toBe(-10_00n)
  })

  test('case 38: that fails after it had succeeded is owed again, and can be made once more', async ({
    till,
    db,
  }) => {
    const { pledgeId, ownerId, give } = await collected(till, db)
    await give(50_00n)
    await till.work()
    const [made] = await db.select().from(refunds)
    await till.sandbox.control.failRefund(made!.refundId!)
    await eventually(async () => {
      await till.work()
      expect(await states(db)).toEqual(['failed'])
    })
    expect(await balanceOf(db, 'refund-payable')).toBe(-50_00n)
    expect(await alarms(db)).toEqual([{ kind: 'refund-failed' }])
    // Nobody vanishes whose money is still here: not from the treasurer's list, not from her own page.
    const [campaign] = await db.select().from(campaigns)
    expect((await campaignPayments(db, campaign!.slug))?.rows).toMatchObject([
      { owed: 50_00n, refundFailed: true },
    ])
    const hers = () => herPledge(db, { id: pledgeId, personId: ownerId, locale: 'fr' })
    expect(await hers()).toMatchObject({ refundFailed: true })
    await give(50_00n)
    expect(await hers()).toMatchObject({ refundFailed: false })
    expect(await balanceOf(db, 'refund-payable')).toBe(-50_00n)
    await till.work()
    expect(await balanceOf(db, 'refund-payable')).toBe(0n)
    expect(await balanceOf(db, 'gift')).toBe(0n)
    expect((await pledgeNow(db, pledgeId)).state).toBe('refunded')
  })

  test('that Stripe does not answer is asked for after one minute, two, four, and six hours at most', async ({
    till,
    db,
  }) => {
    const { give } = await collected(till, db)
    await till.sandbox.control.fault({ how: 'close', path: '/v1/refunds', method: 'POST', times: 100 })
    await give(50_00n)
    await till.work()
    const now = async () => (await db.select().from(refunds))[0]!
    const waits: number[] = []
    for (let tries = 1; tries <= 11; tries++) {
      const { dueAt } = await now()
      const minutes = (dueAt.getTime() - (await cityNow(db)).getTime()) / 60_000
      waits.push(Math.round(minutes))
      expect(await now()).toMatchObject({ state: 'sent', tries })
      await till.passHours((minutes - 0.5) / 60)
      await till.look()
      expect(await now()).toMatchObject({ tries })
      await till.passHours(0.5 / 60)
      await till.look()
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360])
    expect((await till.sandbox.stripe.refunds.list()).data).toEqual([])
  })

  test('whose answer was lost is asked for again, and made once', async ({ till, db }) => {
    const { give } = await collected(till, db)
    await till.sandbox.control.disorder({ effect: 'drop', times: 1000 })
    await till.sandbox.control.fault({ how: 'truncate', path: '/v1/refunds', method: 'POST' })
    await give(50_00n)
    await till.work()
    expect(await states(db)).toEqual(['sent'])
    // Not every few seconds: a minute later, then twice as long each time.
    await till.look()
    expect(await states(db)).toEqual(['sent'])
    await till.passHours(1)
    await till.look()
    expect(await states(db)).toEqual(['succeeded'])
    expect((await till.sandbox.stripe.refunds.list()).data).toHaveLength(1)
  })
})

describe('a refund that its bank takes days over', () => {
  test('is waited for, looked at once a day, and done as the bank says', async ({ till, db }) => {
    const { give } = await collected(till, db)
    await till.sandbox.control.refundsWait(true)
    await give(50_00n)
    await till.work()
    const [waiting] = await db.select().from(refunds)
    expect(waiting).toMatchObject({ state: 'sent', refundId: expect.any(String) })
    expect(await balanceOf(db, 'refund-payable')).toBe(-50_00n)
    await till.look()
    await till.sandbox.control.disorder({ effect: 'drop', times: 1000 })
    await till.sandbox.control.settleRefund(waiting!.refundId!)
    await till.passHours(25)
    await till.look()
    expect(await states(db)).toEqual(['succeeded'])
    expect((await till.sandbox.stripe.refunds.list()).data).toHaveLength(1)
  })

  test('is owed again when the bank refuses it in the end', async ({ till, db }) => {
    const { give } = await collected(till, db)
    await till.sandbox.control.refundsWait(true)
    await give(50_00n)
    await till.work()
    const [waiting] = await db.select().from(refunds)
    await till.sandbox.control.failRefund(waiting!.refundId!)
    await eventually(async () => {
      await till.work()
      expect(await states(db)).toEqual(['failed'])
    })
    expect(await balanceOf(db, 'refund-payable')).toBe(-50_00n)
  })
})

describe('a failure that Stripe keeps under the key of a refund', () => {
  test('is waited out: the refund is made once, a day later', async ({ till, db }) => {
    const { give } = await collected(till, db)
    await till.sandbox.control.fault({ how: 'keep', method: 'POST', path: '/v1/refunds' })
    await give(50_00n)
    await till.work()
    await till.passHours(2)
    await till.look()
    expect(await states(db)).toEqual(['sent'])
    await till.passHours(25)
    await till.look()
    expect(await states(db)).toEqual(['succeeded'])
    expect((await till.sandbox.stripe.refunds.list()).data).toHaveLength(1)
  })
})

describe('a giver whose refund did not arrive', () => {
  test('is written to, and what is owed her goes by a transfer that the treasurer writes', async ({
    till,
    db,
  }) => {
    const { pledgeId, ownerId, give, treasurer } = await collected(till, db)
    await give(50_00n)
    await till.work()
    const [made] = await db.select().from(refunds)
    await till.sandbox.control.failRefund(made!.refundId!)
    await eventually(async () => {
      await till.work()
      expect(await states(db)).toEqual(['failed'])
    })
    const [failed] = await db.select().from(events).where(eq(events.verb, 'refund-failed'))
    await act(db, theCity, (deed) => announce(deed, { eventId: failed!.id }))
    const told = await db.select().from(notifications).where(eq(notifications.eventId, failed!.id))
    expect(told).toMatchObject([{ personId: ownerId }])
    const [alarm] = await db.select().from(moneyAlarms)
    await act(db, treasurer, (deed) =>
      correctAlarm(deed, { id: alarm!.id, correction: 'by-transfer', amount: null, note: 'Viré le 3 mai.' }),
    )
    expect(await balanceOf(db, 'refund-payable')).toBe(0n)
    expect(await balanceOf(db, 'bank')).toBe(-50_00n)
    expect(await pledgeNow(db, pledgeId)).toMatchObject({ state: 'refunded' })
    expect(await herPledge(db, { id: pledgeId, personId: ownerId, locale: 'fr' })).toMatchObject({
      refundFailed: false,
    })
    expect(await db.select().from(moneyAlarms)).toMatchObject([{ settledBy: treasurer.id }])
    // Nothing of it is ever asked of Stripe.
    expect(await queued(db, 'send-refund')).toEqual([])
    await till.passHours(25)
    await till.look()
    expect(await states(db)).toEqual(['failed', 'succeeded'])
  })
})

describe('a refund that somebody made in Stripe’s own pages', () => {
  test('is written as if it had been asked for here, and is not made twice', async ({ till, db }) => {
    const { pledgeId } = await collected(till, db)
    const [payment] = await db.select().from(payments).where(eq(payments.pledgeId, pledgeId))
    await till.sandbox.stripe.refunds.create({ payment_intent: payment!.paymentIntentId!, amount: 20_00 })
    await eventually(async () => {
      await till.work()
      expect(await states(db)).toEqual(['succeeded'])
    })
    await till.look()
    expect((await till.sandbox.stripe.refunds.list()).data).toHaveLength(1)
    expect([await balanceOf(db, 'gift'), await balanceOf(db, 'refund-payable')]).toEqual([-30_00n, 0n])
  })
})

describe('what Stripe says of a refund', () => {
  test.for([
    { what: 'of another sum', wrong: { amount: 49_99n } },
    { what: 'in another currency', wrong: { currency: 'chf' } },
    { what: 'of another payment', wrong: { paymentIntentId: 'pi_of_somebody_else' } },
  ])('$what is set aside: nothing is written, the treasurer is told', async ({ wrong }, { till, db }) => {
    const { pledgeId, give } = await collected(till, db)
    const { refundId } = await give(50_00n)
    const [payment] = await db.select().from(payments).where(eq(payments.pledgeId, pledgeId))
    const facts = {
      ...{ refundId: 're_1', status: 'succeeded', marked: refundId },
      ...{ amount: 50_00n, currency: 'eur', paymentIntentId: payment!.paymentIntentId },
    } as RefundFacts
    expect(await act(db, theCity, (act) => settleRefund(act, { ...facts, ...wrong }))).toBe('quarantined')
    expect(await states(db)).toEqual(['planned'])
    expect(await balanceOf(db, 'refund-payable')).toBe(-50_00n)
    expect(await alarms(db)).toEqual([{ kind: 'amount-mismatch' }])
    expect(await act(db, theCity, (act) => settleRefund(act, facts))).toBe('applied')
    expect(await balanceOf(db, 'refund-payable')).toBe(0n)
  })
})

describe('the treasurer’s page', () => {
  test('finds a promise by the beginning of its number, says what can be given back, and names nobody', async ({
    till,
    db,
  }) => {
    const { pledgeId, give } = await collected(till, db)
    await give(20_00n)
    const [campaign] = await db.select().from(campaigns)
    const page = (find?: string) => campaignPayments(db, campaign!.slug, { find })
    expect((await page(pledgeId.slice(0, 20)))?.rows).toMatchObject([
      { id: pledgeId, amount: 50_00n, state: 'collected', attempts: 1, owed: 20_00n, refunded: 0n },
    ])
    expect((await page('zzz'))?.rows).toEqual([])
    expect(await campaignPayments(db, 'nulle-part')).toBe(null)
    expect(await refundable(db, pledgeId)).toMatchObject({
      amount: 50_00n,
      left: 30_00n,
      reasons: [{ amount: 20_00n }],
    })
    expect(await refundable(db, crypto.randomUUID())).toBe(null)
  })
})

import { eq } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { eraseAccount } from '#app/domain/account/index.ts'
import { type Act, act, cityNow, person, theCity } from '#app/domain/act.ts'
import {
  campaignPayments,
  herPledge,
  matchPayout,
  payoutFailed,
  promisesLeft,
  refund,
  refundable,
  settleRefund,
} from '#app/domain/funding/index.ts'
import type { RefundFacts } from '#app/lib/money/stripe-facts.ts'
import type { Db } from '#db/client.ts'
import {
  campaigns,
  ledgerEntries,
  moneyAlarms,
  payments,
  people,
  pledges,
  refunds,
} from '#db/schema/index.ts'
import { test as base, describe, expect } from '#tests/db.ts'
import { openTill, type Till } from '#tests/fixtures/collection.ts'
import { signedIn } from '#tests/fixtures/participation.ts'
import { aTownWithCampaign, balanceOf, pledgeNow, promisesWith, queued } from '#tests/fixtures/promises.ts'
import { eventually } from '#tests/instance.ts'
import { anActor } from '#tests/town.ts'
import { matchPayout as matchPayoutOf } from './match-payout.ts'

const test = base.extend<{ till: Till }>({
  till: async ({ db, database, ownerSql }, use) => {
    const till = await openTill(db, database, ownerSql as Sql)
    await use(till)
    await till.close()
  },
})

/** A promise of 50 € that was collected and kept, and the treasurer. */
async function collected(till: Till, db: Db) {
  const place = await aTownWithCampaign(db, { goal: 50_00n, mostPledge: 50_00n })
  const [made] = await promisesWith(till, place, ['4242424242424242'])
  await till.passDeadline(place.campaign.id)
  await till.look()
  await till.look()
  const treasurer = await anActor(db, 'La trésorière', ['treasurer'])
  const give = (amount: bigint, key: string = crypto.randomUUID()) =>
    act(db, treasurer, (act) =>
      refund(act, { pledgeId: made!.pledgeId, key, amount, reason: 'Payé deux fois.' }),
    )
  return { ...made!, treasurer, give } // one card, one promise
}
const states = async (db: Db) => (await db.select().from(refunds)).map(({ state }) => state)
const alarms = (db: Db) => db.select({ kind: moneyAlarms.kind }).from(moneyAlarms)

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

describe('a dispute', () => {
  const disputed = async (till: Till, db: Db) => {
    const { pledgeId } = await collected(till, db)
    const [payment] = await db.select().from(payments).where(eq(payments.pledgeId, pledgeId))
    const { id } = await till.sandbox.control.dispute(payment!.chargeId!)
    await eventually(async () => {
      await till.work()
      expect(await balanceOf(db, 'disputes')).toBe(50_00n)
    })
    return id
  }
  const open = async (db: Db) =>
    (await db.select().from(moneyAlarms))
      .filter(({ settledAt }) => settledAt === null)
      .map(({ kind }) => kind)

  test('that is lost takes the money from its project, and its alarm closes by itself', async ({
    till,
    db,
  }) => {
    const id = await disputed(till, db)
    expect(await open(db)).toEqual(['dispute-open'])
    await till.sandbox.control.closeDispute(id, 'lost')
    await eventually(async () => {
      await till.work()
      expect(await open(db)).toEqual([])
    })
    expect([await balanceOf(db, 'disputes'), await balanceOf(db, 'gift')]).toEqual([0n, 0n])
  })

  test('that is won brings it back', async ({ till, db }) => {
    const before = () => Promise.all([balanceOf(db, 'stripe-clearing'), balanceOf(db, 'gift')])
    const id = await disputed(till, db)
    await till.sandbox.control.closeDispute(id, 'won')
    await eventually(async () => {
      await till.work()
      expect(await open(db)).toEqual([])
    })
    const [clearing, gift] = await before()
    expect([await balanceOf(db, 'disputes'), gift]).toEqual([0n, -50_00n])
    expect(clearing).toBeGreaterThan(45_00n)
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

describe('a payout', () => {
  test('is at the bank once each of its lines is known here', async ({ till, db }) => {
    await collected(till, db)
    const payout = await till.sandbox.control.payout({ includePending: true })
    await matchPayoutOf(till, payout.id)
    await matchPayoutOf(till, payout.id)
    expect(await balanceOf(db, 'bank')).toBe(BigInt(payout.amount))
    expect(await balanceOf(db, 'stripe-clearing')).toBe(0n)
    expect(await alarms(db)).toEqual([])
  })

  test('that somebody made by hand is written without its lines, and taken back when the bank does not accept it', async ({
    till,
    db,
  }) => {
    await collected(till, db)
    const payout = {
      payoutId: 'po_main',
      status: 'paid',
      automatic: false,
      amount: 10_00n,
      arrivesAt: new Date(),
    }
    const twice = async (deed: (deed: Act) => Promise<void>) => {
      await act(db, theCity, deed)
      await act(db, theCity, deed)
    }
    await twice((deed) => matchPayout(deed, payout, null))
    expect(await balanceOf(db, 'bank')).toBe(10_00n)
    await twice((deed) => payoutFailed(deed, payout))
    expect(await balanceOf(db, 'bank')).toBe(0n)
    expect(await alarms(db)).toEqual([{ kind: 'payout-failed' }])
  })

  test('whose sum differs from its lines is an alarm, and is not written', async ({ till, db }) => {
    await collected(till, db)
    const payout = await till.sandbox.control.payout({ includePending: true, off: 7 })
    await matchPayoutOf(till, payout.id)
    expect(await balanceOf(db, 'bank')).toBe(0n)
    expect(await alarms(db)).toEqual([{ kind: 'payout-mismatch' }])
  })

  test('with a line that nobody here knows is an alarm', async ({ till, db }) => {
    await collected(till, db)
    const line = { id: 'txn_1', type: 'adjustment', sourceId: 'du_1', amount: -15_00n, fee: 0n, net: -15_00n }
    const payout = {
      payoutId: 'po_1',
      status: 'paid',
      automatic: true,
      amount: -15_00n,
      arrivesAt: new Date(),
    }
    const treasurer = await anActor(db, 'Une autre trésorière', ['treasurer'])
    await act(db, treasurer, (act) => matchPayout(act, payout, [{ ...line, createdAt: new Date() }]))
    expect(await alarms(db)).toEqual(expect.arrayContaining([{ kind: 'unmatched-balance-transaction' }]))
  })
})

describe('case 47: an erased account', () => {
  test('leaves its promise and the ledger as they are, without a name here or at Stripe', async ({
    till,
    db,
  }) => {
    const { pledgeId, ownerId, customerId } = await collected(till, db)
    await till.sandbox.stripe.customers.update(customerId, { email: 'odette@exemple.fr', name: 'Odette' })
    const before = await db.select().from(ledgerEntries)
    await act(db, signedIn(person(ownerId), await cityNow(db)), (act) =>
      eraseAccount(act, { contributions: 'stay' }),
    )
    await till.work()
    expect(await db.select().from(ledgerEntries)).toEqual(before)
    expect(await pledgeNow(db, pledgeId)).toMatchObject({ state: 'collected', card: null, anonymous: true })
    const [who] = await db.select().from(people).where(eq(people.id, ownerId))
    expect(who).toMatchObject({ email: null, displayName: 'Compte supprimé' })
    await eventually(async () => {
      await till.work()
      const customer = JSON.stringify(await till.sandbox.stripe.customers.retrieve(customerId))
      expect(customer).not.toMatch(/odette/i)
    })
  })

  test('takes its promise with it: nobody is charged whom no mail reaches', async ({ till, db }) => {
    const place = await aTownWithCampaign(db, { goal: 50_00n, mostPledge: 50_00n })
    const [made] = await promisesWith(till, place, ['4242424242424242'])
    const her = signedIn(person(made!.ownerId), await cityNow(db)) // one card, one promise
    await act(db, her, (act) => eraseAccount(act, { contributions: 'stay' }))
    await till.passDeadline(place.campaign.id)
    await till.look()
    expect(await db.select({ state: pledges.state }).from(pledges)).toEqual([{ state: 'withdrawn' }])
    expect((await till.sandbox.stripe.charges.list()).data).toEqual([])
  })

  test('leaves it when she asks for that, names it in the last mail, and it is collected', async ({
    till,
    db,
  }) => {
    const place = await aTownWithCampaign(db, { goal: 50_00n, mostPledge: 50_00n })
    const [made] = await promisesWith(till, place, ['4242424242424242'])
    await db.update(people).set({ email: 'odette@exemple.fr' }).where(eq(people.id, made!.ownerId))
    await act(db, signedIn(person(made!.ownerId), await cityNow(db)), (act) =>
      eraseAccount(act, { contributions: 'go', promises: 'keep' }),
    )
    expect(await promisesLeft(db, [made!.pledgeId], 'fr')).toMatchObject([
      { amount: 50_00n, withdrawable: true },
    ])
    const [told] = await queued(db, 'tell-of-erasure')
    expect(told?.payload).toMatchObject({ promises: [made!.pledgeId] })
    await till.passDeadline(place.campaign.id)
    await till.look()
    expect(await db.select({ state: pledges.state }).from(pledges)).toEqual([{ state: 'collected' }])
  })
})

import { eq } from 'drizzle-orm'
import { type Act, act, theCity } from '#app/domain/act.ts'
import { correctAlarm, matchPayout, payoutFailed } from '#app/domain/funding/index.ts'
import { balanceTransactions, moneyAlarms } from '#db/schema/index.ts'
import { describe, expect } from '#tests/db.ts'
import { alarms, collected } from '#tests/fixtures/collected.ts'
import { balanceOf } from '#tests/fixtures/promises.ts'
import { test } from '#tests/fixtures/till.ts'
import { anActor } from '#tests/town.ts'
import { matchPayout as matchPayoutOf } from './match-payout.ts'
import { reconcile } from './reconcile.ts'

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

  test('made by hand and failing at the bank are heard from Stripe, and no reconciliation stops at them', async ({
    till,
    db,
  }) => {
    await collected(till, db)
    const { control } = till.sandbox
    await control.disorder({ effect: 'drop', times: 1000 })
    const byHand = await control.payout({ manual: 10_00 })
    const regular = await control.payout({ includePending: true })
    await reconcile(till.tools, { day: '2027-05-03' })
    expect(await balanceOf(db, 'bank')).toBe(BigInt(byHand.amount + regular.amount))
    // More went out by hand than was covered: the payouts have taken the same money twice.
    expect(await alarms(db)).toEqual([{ kind: 'negative-clearing' }])
    await control.failPayout(byHand.id)
    await till.work()
    await reconcile(till.tools, { day: '2027-05-04' })
    await till.work()
    expect(await balanceOf(db, 'bank')).toBe(BigInt(regular.amount))
    await reconcile(till.tools, { day: '2027-05-05' })
    const open = (await db.select().from(moneyAlarms)).filter(({ settledAt }) => settledAt === null)
    expect(open.map(({ kind }) => kind)).toEqual(['payout-failed'])
  })

  test('whose sum differs is written as the bank received it, when the treasurer says so', async ({
    till,
    db,
  }) => {
    const { treasurer } = await collected(till, db)
    const payout = await till.sandbox.control.payout({ includePending: true, off: 7 })
    await matchPayoutOf(till, payout.id)
    const [alarm] = await db.select().from(moneyAlarms)
    const settle = (correction: 'as-paid' | 'cost') =>
      act(db, treasurer, (deed) =>
        correctAlarm(deed, { id: alarm!.id, correction, amount: null, note: 'Relevé vérifié.' }),
      )
    await expect(settle('cost')).rejects.toMatchObject({ code: 'no-such-correction' })
    expect(await db.select().from(moneyAlarms)).toMatchObject([{ settledAt: null }])
    await settle('as-paid')
    expect(await balanceOf(db, 'bank')).toBe(BigInt(payout.amount))
    await expect(settle('as-paid')).rejects.toMatchObject({ code: 'alarm-settled' })
    await matchPayoutOf(till, payout.id).catch(() => {})
    expect(await balanceOf(db, 'bank')).toBe(BigInt(payout.amount))
  })

  test('with a line that nobody here knows is corrected as a cost of Stripe’s', async ({ till, db }) => {
    const { treasurer } = await collected(till, db)
    const line = { id: 'txn_1', type: 'adjustment', sourceId: 'du_1', amount: -15_00n, fee: 0n, net: -15_00n }
    const payout = {
      payoutId: 'po_1',
      status: 'paid',
      automatic: true,
      amount: -15_00n,
      arrivesAt: new Date(),
    }
    await act(db, theCity, (deed) => matchPayout(deed, payout, [{ ...line, createdAt: new Date() }]))
    const before = await balanceOf(db, 'stripe-fees')
    const [alarm] = await db
      .select()
      .from(moneyAlarms)
      .where(eq(moneyAlarms.kind, 'unmatched-balance-transaction'))
    await act(db, treasurer, (deed) =>
      correctAlarm(deed, { id: alarm!.id, correction: 'cost', amount: null, note: 'Frais de litige.' }),
    )
    expect((await balanceOf(db, 'stripe-fees')) - before).toBe(15_00n)
    expect(await db.select().from(balanceTransactions)).toMatchObject([{ matchedAt: expect.any(Date) }])
  })

  test('that leaves too little at Stripe: the alarm closes by itself once the commune has paid in', async ({
    till,
    db,
  }) => {
    const { treasurer } = await collected(till, db)
    const paid = { status: 'paid', automatic: false, arrivesAt: new Date() }
    const clearing = await balanceOf(db, 'stripe-clearing')
    for (const payoutId of ['po_1', 'po_2'])
      await act(db, theCity, (deed) => matchPayout(deed, { ...paid, payoutId, amount: clearing }, null))
    const open = async () =>
      (await db.select().from(moneyAlarms)).filter(({ settledAt }) => settledAt === null)
    const [alarm] = await open()
    expect(alarm).toMatchObject({ kind: 'negative-clearing' })
    const paidIn = (amount: bigint | null) =>
      act(db, treasurer, (deed) =>
        correctAlarm(deed, { id: alarm!.id, correction: 'top-up', amount, note: 'Versé le 3 mai.' }),
      )
    // Nothing cannot be paid in, nor less than nothing; and the alarm stays.
    for (const amount of [null, 0n, -clearing])
      await expect(paidIn(amount)).rejects.toMatchObject({ code: 'amount-of-zero', field: 'amount' })
    expect(await open()).toHaveLength(1)
    await paidIn(clearing)
    expect(await balanceOf(db, 'stripe-clearing')).toBe(0n)
    expect(await open()).toEqual([])
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

import { type Act, act, theCity } from '#app/domain/act.ts'
import { matchPayout, payoutFailed } from '#app/domain/funding/index.ts'
import { describe, expect } from '#tests/db.ts'
import { alarms, collected } from '#tests/fixtures/collected.ts'
import { balanceOf } from '#tests/fixtures/promises.ts'
import { test } from '#tests/fixtures/till.ts'
import { anActor } from '#tests/town.ts'
import { matchPayout as matchPayoutOf } from './match-payout.ts'

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

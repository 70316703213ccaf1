import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { moneyAlarms, payments } from '#db/schema/index.ts'
import { describe, expect } from '#tests/db.ts'
import { collected } from '#tests/fixtures/collected.ts'
import type { Till } from '#tests/fixtures/collection.ts'
import { balanceOf } from '#tests/fixtures/promises.ts'
import { test } from '#tests/fixtures/till.ts'
import { eventually } from '#tests/instance.ts'

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

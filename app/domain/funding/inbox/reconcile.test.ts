import { reconciliations } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { queued } from '#tests/fixtures/promises.ts'
import { act, cityNow, theCity } from '../../act.ts'
import { lastReconciliation, queueReconciliation, reconciled } from '../index.ts'

describe('the daily reconciliation', () => {
  test('begins once a day at four in Paris, by the city’s clock, however many workers look', async ({
    db,
  }) => {
    const look = (at: string) => act(db, theCity, queueReconciliation, new Date(at))
    const days = async () => (await db.select().from(reconciliations)).map(({ day }) => day).sort()
    await Promise.all(Array.from({ length: 8 }, () => look('2026-07-01T02:00:00Z')))
    expect(await days()).toEqual(['2026-07-01'])
    expect((await queued(db, 'reconcile')).map(({ payload }) => payload)).toEqual([{ day: '2026-07-01' }])
    await look('2026-07-02T01:59:59Z')
    expect(await days()).toEqual(['2026-07-01'])
    await look('2026-07-02T02:00:00Z')
    // In winter four in Paris comes an hour later.
    await look('2026-12-01T02:59:59Z')
    expect(await days()).toEqual(['2026-07-01', '2026-07-02', '2026-11-30'])
  })

  test('follows the clock of the demonstration: moved over forty days, it begins one', async ({
    db,
    ownerSql,
  }) => {
    await act(db, theCity, queueReconciliation)
    await act(db, theCity, queueReconciliation)
    expect(await db.select().from(reconciliations)).toHaveLength(1)
    await ownerSql`update city_clock set ahead = interval '40 days'`
    await act(db, theCity, queueReconciliation)
    await act(db, theCity, queueReconciliation)
    expect(await db.select().from(reconciliations)).toHaveLength(2)
  })

  test('says when it was done last and what it found, and nothing while it is only begun', async ({ db }) => {
    await act(db, theCity, queueReconciliation)
    expect(await lastReconciliation(db)).toBeNull()
    const [begun] = await db.select().from(reconciliations)
    await act(db, theCity, (act) => reconciled(act, { day: begun!.day, missed: 3, payouts: 1 }))
    const last = await lastReconciliation(db)
    expect(last?.missed).toBe(3)
    expect(Math.abs(last!.doneAt.getTime() - (await cityNow(db)).getTime())).toBeLessThan(60_000)
  })
})

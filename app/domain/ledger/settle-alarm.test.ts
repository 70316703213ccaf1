import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, moneyAlarms, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { someone } from '#tests/fixtures/moderation.ts'
import { act, theCity } from '../act.ts'
import { alarmOf, openAlarms, settledAlarms } from './alarms.ts'
import { raiseAlarm } from './raise-alarm.ts'
import { settleAlarm } from './settle-alarm.ts'

const alarm = {
  kind: 'payout-mismatch',
  subjectKind: 'payout',
  subjectId: 'po_1',
  details: { expected: '180000' },
} as const
const raise = (db: Db, subjectId = 'po_1') =>
  act(db, theCity, (act) => raiseAlarm(act, { ...alarm, subjectId }))
const note = 'Le relevé du comptable montre la même somme.'

describe('an alarm on money', () => {
  test('is raised once while it is open, however often it is seen, and again once it was settled', async ({
    db,
  }) => {
    const treasurer = await someone(db, 'treasurer')
    const all = await Promise.all(Array.from({ length: 6 }, () => raise(db)))
    const ids = all.flatMap(({ alarmId }) => alarmId ?? [])
    expect(ids).toHaveLength(1)
    await act(db, treasurer, (act) => settleAlarm(act, { id: ids[0]!, note }))
    expect((await raise(db)).alarmId).not.toBeNull()
    expect(await db.$count(moneyAlarms)).toBe(2)
    expect(await db.$count(events, eq(events.verb, 'alarm-raised'))).toBe(2)
  })

  test('is settled by the treasurer with a note, once', async ({ db }) => {
    const treasurer = await someone(db, 'treasurer')
    const { alarmId } = await raise(db)
    await act(db, treasurer, (act) => settleAlarm(act, { id: alarmId!, note: `  ${note} ` }))
    expect(await openAlarms(db)).toEqual([])
    const [row] = await db.select().from(people).where(eq(people.id, treasurer.id))
    expect(await settledAlarms(db)).toMatchObject([{ ...alarm, settled: { note, by: row!.displayName } }])
    await expect(
      act(db, treasurer, (act) => settleAlarm(act, { id: alarmId!, note: 'Encore une fois.' })),
    ).rejects.toMatchObject({ code: 'alarm-settled', status: 409 })
  })

  test('is not settled without a word, nor when it does not exist', async ({ db }) => {
    const treasurer = await someone(db, 'treasurer')
    const { alarmId } = await raise(db)
    await expect(
      act(db, treasurer, (act) => settleAlarm(act, { id: alarmId!, note: '  ' })),
    ).rejects.toThrow()
    expect(await alarmOf(db, alarmId!)).toMatchObject({ settled: null })
    await expect(
      act(db, treasurer, (act) => settleAlarm(act, { id: crypto.randomUUID(), note })),
    ).rejects.toMatchObject({ code: 'alarm-not-found', status: 404 })
  })

  test('is settled by nobody else, the mayor included', async ({ db }) => {
    const mayor = await someone(db, 'mayor')
    const { alarmId } = await raise(db)
    await expect(act(db, mayor, (act) => settleAlarm(act, { id: alarmId!, note }))).rejects.toMatchObject({
      code: 'not-allowed',
    })
    expect(await openAlarms(db)).toMatchObject([{ id: alarmId, settled: null }])
  })
})

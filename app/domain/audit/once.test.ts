import { sql } from 'drizzle-orm'
import { describe, expect, test } from '#tests/db.ts'
import { record } from '#tests/fixtures/record.ts'
import { act, person, theCity } from '../act.ts'
import { inOneSitting } from './one-sitting.ts'
import { tellOnce } from './tell-once.ts'

const one = '0199c0de-0000-7000-8000-000000000001'
const other = '0199c0de-0000-7000-8000-000000000002'
const subject = { kind: 'project', id: '0199c0de-0000-7000-8000-000000000003' }

describe('what is told once', () => {
  test('is told by one of all who look at the same time', async ({ db }) => {
    const told = await Promise.all(
      Array.from({ length: 8 }, () => act(db, theCity, (deed) => tellOnce(deed, 'late', one))),
    )
    expect(told.filter(Boolean)).toHaveLength(1)
    expect(await act(db, theCity, (deed) => tellOnce(deed, 'late', other))).toBe(true)
    expect(await act(db, theCity, (deed) => tellOnce(deed, 'early', one))).toBe(true)
  })
})

describe('one sitting', () => {
  test('is half an hour of one person at one thing', async ({ db, ownerSql }) => {
    const sitting = (who = one, verb: 'photo-added' | 'commented' = 'photo-added', id = subject.id) =>
      act(db, person(who), (deed) => inOneSitting(deed, verb, id))
    expect(await sitting()).toBe(false)
    await act(db, person(one), (deed) => record(deed, 'photo-added', subject, {}))
    expect(await sitting()).toBe(true)
    expect(await sitting(other)).toBe(false)
    expect(await sitting(one, 'commented')).toBe(false)
    expect(await sitting(one, 'photo-added', other)).toBe(false)
    await ownerSql`alter table events disable trigger user`
    const ago = (minutes: number) =>
      ownerSql`update events set at = (select city_now()) - make_interval(mins => ${minutes})`
    await ago(29)
    expect(await sitting()).toBe(true)
    await ago(31)
    expect(await sitting()).toBe(false)
    await ownerSql`alter table events enable trigger user`
  })

  test('is never the city’s, which does many things at once', async ({ db }) => {
    await act(db, theCity, (deed) => record(deed, 'photo-added', subject, {}))
    expect(await act(db, theCity, (deed) => inOneSitting(deed, 'photo-added', subject.id))).toBe(false)
    const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from events`)
    expect(row!.n).toBe(1)
  })
})

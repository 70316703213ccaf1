import type { Sql } from 'postgres'
import { describe, expect, test } from '#tests/db.ts'
import { sayIll, sayWell, troubles } from './service-states.ts'

const since = (minutes: number, sql: Sql) =>
  sql`update service_states set well_at = now() - make_interval(mins => ${minutes}) where service = 'worker'`

describe('what the instance lives on', () => {
  test('is in no trouble while nothing of it was used', async ({ db }) => {
    expect(await troubles(db)).toEqual([])
  })

  test('is in trouble from its first failure on, with its last reason, until it works again', async ({
    db,
  }) => {
    await sayIll(db, 'mail', 'ECONNREFUSED')
    const [first] = await troubles(db)
    await sayIll(db, 'mail', '451')
    expect(await troubles(db)).toEqual([{ service: 'mail', since: first!.since, why: '451' }])
    await sayWell(db, 'mail')
    expect(await troubles(db)).toEqual([])
  })

  test('is a worker that has been silent for more than three minutes', async ({ db, ownerSql }) => {
    await sayWell(db, 'worker')
    await since(2, ownerSql as Sql)
    expect(await troubles(db)).toEqual([])
    await since(4, ownerSql as Sql)
    const [found] = await troubles(db)
    expect(found).toMatchObject({ service: 'worker', why: null })
    expect(Date.now() - found!.since.getTime()).toBeGreaterThan(200_000)
    await sayWell(db, 'worker')
    expect(await troubles(db)).toEqual([])
  })

  test('is written at most once a minute while it works', async ({ db, ownerSql }) => {
    await sayWell(db, 'worker')
    const [before] = await ownerSql`select xmin::text, well_at from service_states`
    await sayWell(db, 'worker')
    expect(await ownerSql`select xmin::text, well_at from service_states`).toEqual([before])
  })
})

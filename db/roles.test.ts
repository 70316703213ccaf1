import { sql } from 'drizzle-orm'
import { describe, expect, explain, test } from '#tests/db.ts'
import { events } from './schema/index.ts'

describe('the application role', () => {
  test('owns nothing and may create nothing', async ({ db }) => {
    const [owned] = await db.execute(
      sql`select count(*)::int as n from pg_class where relowner = 'cordee_app'::regrole`,
    )
    expect(owned?.n).toBe(0)
    await expect(db.execute(sql`create table mine (a int)`)).rejects.toThrow()
  })

  test('may not touch what is append-only', async ({ db }) => {
    for (const deed of [sql`delete from events`, sql`update events set at = now()`, sql`truncate events`]) {
      await expect(db.execute(deed)).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })

  test('may not say what the instance is for', async ({ db }) => {
    await expect(db.execute(sql`update instance_mark set mode = 'production'`)).rejects.toThrow()
  })

  test('adds jobs in its own transaction', async ({ db }) => {
    await db.transaction((tx) => tx.execute(sql`select graphile_worker.add_job('nothing', '{"a": 1}')`))
    const [jobs] = await db.execute(sql`select count(*)::int as n from graphile_worker.jobs`)
    expect(jobs?.n).toBe(1)
  })

  test('sorts as a French reader expects, whatever the operating system', async ({ db }) => {
    const rows = await db.execute<{ w: string }>(
      sql`select w from (values ('zone'), ('élan'), ('Eau'), ('école')) v(w) order by w`,
    )
    expect(rows.map(({ w }) => w)).toEqual(['Eau', 'école', 'élan', 'zone'])
  })
})

test('explain shows the plan of a query', async ({ db }) => {
  expect(await explain(db, db.select().from(events))).toContain('Seq Scan on events')
})

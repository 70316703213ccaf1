import { type SQLWrapper, sql } from 'drizzle-orm'
import postgres, { type Sql } from 'postgres'
import { test as base, inject } from 'vitest'
import type { Db } from '#db/client.ts'
import { type Kept, newShelf, type Shelf } from './shelf.ts'

export { beforeEach, describe, expect } from 'vitest'

/** A database of its own for one test; the addresses serve whoever needs more connections or a process. */
export type TestDatabase = { name: string; appUrl: string; ownerUrl: string }

type Fixtures = {
  /** The database of this test as all its fixtures know it. */
  kept: Kept
  /** A copy of the migrated template, marked `demonstration`, dropped after a test that asks for its addresses. */
  database: TestDatabase
  /** The pool that commands are given: as the application role, with real commits. */
  db: Db
  /** The owner's connection, for what the application may not do (and for looking behind it). */
  ownerSql: Sql
}

/** `test('…', async ({ db }) => …)`: each test that asks for a database finds it as the migrations left it. */
export const test = base
  .extend<{ shelf: Shelf }>({
    shelf: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from this pattern
      async ({}, use) => {
        const shelf = newShelf()
        await use(shelf)
        await shelf.clear()
      },
      { scope: 'worker' },
    ],
  })
  .extend<Fixtures>({
    kept: async ({ shelf }, use) => {
      const kept = await shelf.take()
      await use(kept)
      await shelf.giveBack(kept)
    },
    database: async ({ kept }, use) => {
      kept.spend()
      await use(kept.database)
    },
    db: ({ kept }, use) => use(kept.door()),
    ownerSql: async ({ kept }, use) => {
      const session = postgres(kept.database.ownerUrl, { max: 2, onnotice: () => {} })
      await use(session)
      await session.end()
    },
  })

let made = 0

/** Uses a copy of a database to which nobody is connected, and drops it; under a name of its own, unless it is told one. */
export async function withCopy(
  superuser: Sql,
  template: string,
  use: (database: TestDatabase) => Promise<void>,
  called: string | number = ++made,
): Promise<void> {
  const database = await copyOf(superuser, template, called)
  try {
    await use(database)
  } finally {
    await superuser.unsafe(`drop database ${database.name} with (force)`)
  }
}

/** A copy of a database to which nobody is connected, in the place of one of the same name. */
export async function copyOf(
  superuser: Sql,
  template: string,
  called: string | number = ++made,
): Promise<TestDatabase> {
  const name = `test_${process.pid}_${called}`
  await superuser.unsafe(`drop database if exists ${name} with (force)`)
  // Measured: file_copy 20 to 40 ms, wal_log 30 to 70 ms.
  await superuser.unsafe(`create database ${name} template ${template} strategy file_copy owner cordee_owner`)
  return { name, appUrl: addressOf('appUrl', name), ownerUrl: addressOf('ownerUrl', name) }
}

export const asSuperuser = (): Sql =>
  postgres(addressOf('superuserUrl', 'postgres'), { max: 1, onnotice: () => {} })

export function addressOf(role: 'superuserUrl' | 'ownerUrl' | 'appUrl', database: string) {
  return inject('server')[role].replace('DATABASE', database)
}

/** The plan PostgreSQL makes for a query, as text without costs: `expect(plan).toContain('Index Scan')`. */
export async function explain(db: Db, query: SQLWrapper) {
  const rows = await db.execute<{ 'QUERY PLAN': string }>(sql`explain (costs off) ${query.getSQL()}`)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

import { type SQLWrapper, sql } from 'drizzle-orm'
import postgres, { type Sql } from 'postgres'
import { test as base } from 'vitest'
import type { Db } from '#db/client.ts'
import type { TestDatabase } from './copies.ts'
import { type Kept, newShelf, type Shelf } from './shelf.ts'

export { beforeEach, describe, expect } from 'vitest'

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
      const session = postgres(kept.ownerUrl(), { max: 2, onnotice: () => {} })
      await use(session)
      await session.end()
    },
  })

/**
 * The plan PostgreSQL makes for a query, as text without costs: `expect(plan).toContain('Index Scan')`; where tables are
 * small, without the ways that it would take for that (`seqscan`). Only so: what a test sets, the next would find set.
 */
export async function explain(
  db: Db,
  query: SQLWrapper,
  ...without: ('seqscan' | 'sort' | 'indexscan' | 'bitmapscan')[]
) {
  return db.transaction(async (tx) => {
    for (const way of without) await tx.execute(sql.raw(`set local enable_${way} = off`))
    const rows = await tx.execute<{ 'QUERY PLAN': string }>(sql`explain (costs off) ${query.getSQL()}`)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
}

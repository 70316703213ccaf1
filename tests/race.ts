import type { Sql } from 'postgres'
import { eventually } from './instance.ts'

/**
 * Runs deeds at once so that each has read before any of them writes to this table: the owner holds it against writing
 * until all of them wait. At most as many as the pool has connections.
 */
export async function allReadBeforeAnyWrites<Result>(
  ownerSql: Sql,
  table: string,
  deeds: readonly (() => Promise<Result>)[],
): Promise<PromiseSettledResult<Result>[]> {
  let results: Promise<PromiseSettledResult<Result>[]> = Promise.resolve([])
  await ownerSql.begin(async (owner) => {
    // A share lock lets others read, and lock rows, but not write.
    await owner`lock table ${owner(table)} in share mode`
    results = Promise.allSettled(deeds.map((deed) => deed()))
    await eventually(async () => {
      const [row] = await owner<{ n: number }[]>`
        select count(*)::int as n from pg_locks
        where database = (select oid from pg_database where datname = current_database())
          and relation = ${table}::regclass and not granted`
      if (row!.n < deeds.length) throw new Error(`${row!.n} of ${deeds.length} wait to write`) // a count is one row
    })
  })
  return results
}

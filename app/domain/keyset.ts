import { type SQL, sql } from 'drizzle-orm'
import type { Cursor } from '#app/lib/addresses/cursor.ts'

/**
 * One page of a list, the greatest key first: where it begins, in which direction it is read, and one row more than its
 * size, by which is known whether another follows. `key` is a bigint, and `id` breaks its ties.
 */
export function keyset(key: SQL, id: SQL, cursor: Cursor | null, size: number): { from: SQL; order: SQL } {
  const backwards = cursor?.towards === 'previous'
  return {
    from: cursor
      ? sql`(${key}, ${id}) ${backwards ? sql`>` : sql`<`} (${cursor.key}::bigint, ${cursor.id}::uuid)`
      : sql`true`,
    order: backwards
      ? sql`order by ${key}, ${id} limit ${size + 1}`
      : sql`order by ${key} desc, ${id} desc limit ${size + 1}`,
  }
}

/** An instant as a key: microseconds, so that none is taken for another. */
export const instantKey = (column: SQL): SQL => sql`(extract(epoch from ${column}) * 1000000)::bigint`

/** The same in milliseconds, those of which `first` holds before all others. */
export const instantKeyAfter = (first: SQL, column: SQL): SQL =>
  sql`((${first})::int * 10000000000000 + (extract(epoch from ${column}) * 1000)::bigint)`

import { type SQL, sql } from 'drizzle-orm'
import type { Cursor } from '#app/lib/addresses/cursor.ts'

/**
 * One page of a list, the greatest key first: where it begins, in which direction it is read, and one row more than its
 * size, by which is known whether another follows. `key` is a bigint, and `id` breaks its ties.
 */
export const keyset = (key: SQL, id: SQL, cursor: Cursor | null, size: number): Part =>
  partOf(key, id, { cursor, size, place: (said) => sql`${said}::bigint` })

/**
 * The same of a list whose latest stand first: `column` itself is compared and ordered by, so that an index on it and on
 * `id` is read from that place and no further.
 */
export const keysetByInstant = (
  column: SQL,
  id: SQL,
  cursor: Cursor | null,
  size: number,
): Part & { key: SQL } => ({
  key: instantKey(column),
  ...partOf(column, id, { cursor, size, place: instantOf }),
})

type Part = { from: SQL; order: SQL }
type Asked = { cursor: Cursor | null; size: number; place: (key: string) => SQL }

function partOf(key: SQL, id: SQL, { cursor, size, place }: Asked): Part {
  const backwards = cursor?.towards === 'previous'
  return {
    from: cursor
      ? sql`(${key}, ${id}) ${backwards ? sql`>` : sql`<`} (${place(cursor.key)}, ${cursor.id}::uuid)`
      : sql`true`,
    order: backwards
      ? sql`order by ${key}, ${id} limit ${size + 1}`
      : sql`order by ${key} desc, ${id} desc limit ${size + 1}`,
  }
}

/** An instant as a key: microseconds, so that none is taken for another. */
export const instantKey = (column: SQL): SQL => sql`(extract(epoch from ${column}) * 1000000)::bigint`

/** The instant of such a key. */
export const instantOf = (key: string): SQL =>
  sql`(timestamptz 'epoch' + ${key}::bigint * interval '1 microsecond')`

/** The same in milliseconds, those of which `first` holds before all others. */
export const instantKeyAfter = (first: SQL, column: SQL): SQL =>
  sql`((${first})::int * 10000000000000 + (extract(epoch from ${column}) * 1000)::bigint)`

import { type SQL, sql } from 'drizzle-orm'
import type { Sort } from './list-filters.ts'

/** A place in the list: the sorted value as a whole number, and the project that has it. */
export type Cursor = { key: string; id: string; towards: 'next' | 'previous' }

const micros = (instant: SQL) => sql`(extract(epoch from ${instant}) * 1000000)::bigint`
const instantOf = (key: string) => sql`(timestamptz 'epoch' + ${key}::bigint * interval '1 microsecond')`
const asBigint = (key: string) => sql`${key}::bigint`

type Order = { by: SQL; key: SQL; bound: (key: string) => SQL; descending: boolean }

/** What each order sorts by, and how that value travels in an address. Ties are broken by the id. */
function orderOf(sort: Sort, words: string[]): Order {
  switch (sort) {
    case 'moved':
      return { by: sql`p.moved_at`, key: micros(sql`p.moved_at`), bound: instantOf, descending: true }
    case 'newest':
      return { by: sql`p.published_at`, key: micros(sql`p.published_at`), bound: instantOf, descending: true }
    case 'closing': {
      // Opinions that end first; then those without an end, or without opinions at all.
      const close = sql`case when s.opinions_open_at <= t.now and s.opinions_close_at > t.now
        then ${micros(sql`s.opinions_close_at`)} else 9000000000000000 end`
      return { by: close, key: close, bound: asBigint, descending: false }
    }
    case 'budget': {
      const budget = sql`coalesce(p.budget, -1)`
      return { by: budget, key: budget, bound: asBigint, descending: true }
    }
    case 'relevance': {
      const likeness = words.map(
        (word) => sql`word_similarity(plain(${word}),
        p.search_text || coalesce((select ' ' || l.search_text from places l where l.id = p.place_id), ''))`,
      )
      const sum = sql`(1000000 * (${likeness.length > 0 ? sql.join(likeness, sql` + `) : sql`0`}))::bigint`
      return { by: sum, key: sum, bound: asBigint, descending: true }
    }
  }
}

/** The parts of a statement that reads one page in this order: from the cursor on, in the direction it points to. */
export function pageOf(sort: Sort, words: string[], cursor: Cursor | null) {
  const { by, key, bound, descending } = orderOf(sort, words)
  const backwards = cursor?.towards === 'previous'
  const down = descending !== backwards
  return {
    key,
    from: cursor
      ? sql`(${by}, p.id) ${down ? sql`<` : sql`>`} (${bound(cursor.key)}, ${cursor.id}::uuid)`
      : sql`true`,
    order: down ? sql`${by} desc, p.id desc` : sql`${by}, p.id`,
    backwards,
  }
}

/** The cursor as it stands in an address, and back; null for anything else. */
export const writeCursor = ({ key, id }: Pick<Cursor, 'key' | 'id'>) => `${key}~${id}`
export function readCursor(written: string | null, towards: Cursor['towards']): Cursor | null {
  const match = /^(-?\d{1,16})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(written ?? '')
  return match ? { key: match[1]!, id: match[2]!, towards } : null // the pattern has both groups
}

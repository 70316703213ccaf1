import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, cents, day, int, nullable, oneOf, type RowOf, read, shape } from '#db/read/index.ts'
import { publicKinds } from './count/kinds.ts'
import { campaignColumn, campaignName, type LedgerFilter, latestFirst, narrowed } from './filter.ts'

/** One line in a list: what moved of a campaign, of at least five people together. Its day is that of the count. */
const listedLine = shape({
  position: int,
  day,
  kind: oneOf(publicKinds),
  campaign: campaignColumn,
  /** Null where it is nobody's sum, or the whole of a campaign of fewer than five. */
  people: nullable(int),
  whole: bool,
  /** Cents that moved; of promises, what came less what was taken back. */
  amount: cents,
})
export type ListedLine = RowOf<typeof listedLine>

/** A page of lines, the latest first, continued after the last one shown. One query. */
export async function linesPage(
  db: Db,
  filter: LedgerFilter,
  locale: Locale,
  size = 40,
): Promise<{ lines: ListedLine[]; next: string | null }> {
  const rows = await read(db, listedLine)`${linesQuery(filter, locale, size + 1)}`
  const lines = rows.slice(0, size)
  return { lines, next: rows.length > size ? String(lines.at(-1)?.position) : null }
}

export const linesQuery = (filter: LedgerFilter, locale: Locale, most: number): SQL => sql`
  select l.position::int as position, l.day, l.kind, l.people, l.whole, ${campaignName(locale)} as campaign, ${movedIn} as amount
  from public_lines l left join campaigns c on c.id = l.campaign_id
  where ${narrowed(filter)} ${latestFirst} limit ${most}`

// More may have been taken back than promised: then the book of promises went down.
const movedIn = sql`(select coalesce(case when l.kind = 'promised'
    then sum(n.amount) filter (where n.account = 'pledged') else sum(n.amount) filter (where n.amount > 0) end, 0)
  from public_line_entries n where n.position = l.position)`

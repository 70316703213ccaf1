import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { PublicKind } from './count/kinds.ts'
import { type CampaignName, campaignName, type LedgerFilter, latestFirst, narrowed } from './filter.ts'

/** One line in a list: what moved of a campaign, of at least five people together. Its day is that of the count. */
export type ListedLine = {
  position: number
  day: string
  kind: PublicKind
  campaign: CampaignName | null
  /** Null where it is nobody's sum, or the whole of a campaign of fewer than five. */
  people: number | null
  whole: boolean
  /** Cents that moved; of promises, what came less what was taken back. */
  amount: bigint
}

/** A page of lines, the latest first, continued after the last one shown. One query. */
export async function linesPage(
  db: Db,
  filter: LedgerFilter,
  locale: Locale,
  size = 40,
): Promise<{ lines: ListedLine[]; next: string | null }> {
  const rows = await db.execute<Omit<ListedLine, 'amount'> & { amount: string }>(
    linesQuery(filter, locale, size + 1),
  )
  const lines = rows.slice(0, size).map((row) => ({ ...row, amount: BigInt(row.amount) }))
  return { lines, next: rows.length > size ? String(lines.at(-1)?.position) : null }
}

export const linesQuery = (filter: LedgerFilter, locale: Locale, most: number): SQL => sql`
  select l.position::int as position, l.day::text as day, l.kind, l.people, l.whole, ${campaignName(locale)} as campaign, ${movedIn} as amount
  from public_lines l left join campaigns c on c.id = l.campaign_id
  where ${narrowed(filter)} ${latestFirst} limit ${most}`

// More may have been taken back than promised: then the book of promises went down.
const movedIn = sql`(select coalesce(case when l.kind = 'promised'
    then sum(n.amount) filter (where n.account = 'pledged') else sum(n.amount) filter (where n.amount > 0) end, 0)::text
  from public_line_entries n where n.position = l.position)`

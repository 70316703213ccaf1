import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { Book } from '#db/schema/index.ts'
import type { PublicAccount, PublicKind } from './count/kinds.ts'
import { type CampaignName, campaignName } from './filter.ts'

/** One line as anybody may read it. */
export type ShownLine = {
  position: number
  day: string
  kind: PublicKind
  book: Book
  campaign: CampaignName | null
  people: number | null
  whole: boolean
  entries: LineEntry[]
  /** Over its salted leaves, by which each of its people proves that hers is in it. */
  root: string
  leaves: number
  hash: string
}

/** Cents: debit positive, credit negative. `project` is the one for which the account stands. */
export type LineEntry = {
  account: PublicAccount
  project: { slug: string; title: string } | null
  amount: bigint
}

/** The line at this position, or null. One query. */
export async function publicLine(db: Db, position: number, locale: Locale): Promise<ShownLine | null> {
  type Row = Omit<ShownLine, 'entries' | 'book'> & {
    entries: (Omit<LineEntry, 'amount'> & { amount: string })[]
  }
  const [row] = await db.execute<Row>(sql`
    select l.position::int as position, l.day::text as day, l.kind, l.people, l.whole, l.hash, ${campaignName(locale)} as campaign,
      l.entry::jsonb ->> 'root' as root, (l.entry::jsonb ->> 'leaves')::int as leaves,
      coalesce((${entriesIn(locale)}), '[]') as entries
    from public_lines l left join campaigns c on c.id = l.campaign_id
    where l.position = ${position} and l.kind <> 'opening'`)
  if (!row) return null
  const entries = row.entries.map((entry) => ({ ...entry, amount: BigInt(entry.amount) }))
  return { ...row, entries, book: bookOf(row.kind) }
}

const bookOf = (kind: PublicKind): Book =>
  kind === 'promised' || kind === 'voided' || kind === 'ended' ? 'pledges' : 'cash'

const entriesIn = (locale: Locale) => sql`
  select jsonb_agg(jsonb_build_object('account', n.account, 'amount', n.amount::text,
    'project', case when p.version_id is not null then jsonb_build_object('slug', p.slug, 'title', coalesce(local.title, french.title, p.slug)) end
  ) order by n.amount desc, n.account)
  from public_line_entries n
  left join projects p on p.id = n.project_id
  left join project_texts local on local.version_id = p.version_id and local.lang = ${locale}
  left join project_texts french on french.version_id = p.version_id and french.lang = 'fr'
  where n.position = l.position`

import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  cents,
  day,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  type ValueOf,
} from '#db/read/index.ts'
import type { Book } from '#db/schema/index.ts'
import type { PublicKind } from './count/kinds.ts'
import { publicAccounts, publicKinds } from './count/kinds.ts'
import { campaignColumn, campaignName } from './filter.ts'

/** One line as anybody may read it. */
export type ShownLine = RowOf<typeof lineRow> & { book: Book }

/** Cents: debit positive, credit negative. `project` is the one for which the account stands. */
const lineEntry = json({
  account: oneOf(publicAccounts),
  project: nullable(json({ slug: text, title: text })),
  amount: cents,
})
export type LineEntry = ValueOf<typeof lineEntry>

const lineRow = shape({
  position: int,
  day,
  kind: oneOf(publicKinds),
  campaign: campaignColumn,
  people: nullable(int),
  whole: bool,
  entries: list(lineEntry),
  /** Over its salted leaves, by which each of its people proves that hers is in it. */
  root: text,
  leaves: int,
  hash: text,
})

/** The line at this position, or null. One query. */
export async function publicLine(db: Db, position: number, locale: Locale): Promise<ShownLine | null> {
  const [row] = await read(db, lineRow)`
    select l.position::int as position, l.day, l.kind, l.people, l.whole, l.hash, ${campaignName(locale)} as campaign,
      l.entry::jsonb ->> 'root' as root, (l.entry::jsonb ->> 'leaves')::int as leaves,
      coalesce((${entriesIn(locale)}), '[]') as entries
    from public_lines l left join campaigns c on c.id = l.campaign_id
    where l.position = ${position} and l.kind <> 'opening'`
  return row ? { ...row, book: bookOf(row.kind) } : null
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

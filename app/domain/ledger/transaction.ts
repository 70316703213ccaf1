import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { AccountKind, Book } from '#db/schema/index.ts'
import type { LedgerCode } from './codes.ts'
import { type CampaignName, campaignName } from './filter.ts'

type Other = { id: string; day: string; code: LedgerCode }

/** One transaction as anybody may read it: neither its cause, nor its hour, nor the treasurer's note. */
export type PublicTransaction = Other & {
  written: string
  book: Book
  campaign: CampaignName | null
  reverses: Other | null
  reversedBy: Other | null
  entries: TransactionEntry[]
  /** Its place in the chain; null until the next closing. */
  link: { position: number; hash: string } | null
}

/** Cents: debit positive, credit negative. `project` is the one for which the account stands. */
export type TransactionEntry = {
  account: AccountKind
  project: { slug: string; title: string } | null
  campaign: CampaignName | null
  amount: bigint
}

/** The transaction of this id, or null. One query. */
export async function publicTransaction(
  db: Db,
  id: string,
  locale: Locale,
): Promise<PublicTransaction | null> {
  type Row = Omit<PublicTransaction, 'entries'> & {
    entries: (Omit<TransactionEntry, 'amount'> & { amount: string })[]
  }
  const [row] = await db.execute<Row>(sql`
    select t.id, t.event_on::text as day, t.code, (t.created_at at time zone 'Europe/Paris')::date::text as written,
      ${campaignName(locale)} as campaign,
      (select ${other} from ledger_transactions o where o.id = t.reverses_id) as reverses,
      (select ${other} from ledger_transactions o where o.reverses_id = t.id) as "reversedBy",
      (select jsonb_build_object('position', l.position, 'hash', l.hash) from ledger_links l where l.transaction_id = t.id) as link,
      e.book, e.entries
    from ledger_transactions t
    left join campaigns c on c.id = t.campaign_id
    cross join lateral (${entriesIn(locale)}) e
    where t.id = ${id}`)
  return row
    ? { ...row, entries: row.entries.map((entry) => ({ ...entry, amount: BigInt(entry.amount) })) }
    : null
}

const other = sql`jsonb_build_object('id', o.id, 'day', o.event_on, 'code', o.code)`

const entriesIn = (locale: Locale) => sql`
  select min(a.book) as book, jsonb_agg(jsonb_build_object('account', a.kind, 'amount', n.amount::text,
    'campaign', ${campaignName(locale)},
    'project', case when p.version_id is not null then jsonb_build_object('slug', p.slug, 'title', coalesce(local.title, french.title, p.slug)) end
  ) order by n.amount desc, a.kind) as entries
  from ledger_entries n
  join ledger_accounts a on a.id = n.account_id
  left join campaigns c on c.id = a.campaign_id
  left join projects p on p.id = a.project_id
  left join project_texts local on local.version_id = p.version_id and local.lang = ${locale}
  left join project_texts french on french.version_id = p.version_id and french.lang = 'fr'
  where n.transaction_id = t.id`

import type { Db } from '#db/client.ts'
import {
  bool,
  cents,
  day,
  int,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { type CodeKind, codesByKind, ledgerCodes } from './codes.ts'
import { publicAccounts, publicKinds } from './count/kinds.ts'
import { type LedgerFilter, latestFirst, narrowed } from './filter.ts'

/** One sum of a published line, as a line of a table. `amount` is cents, debit positive. */
const ledgerRow = shape({
  line: int,
  day,
  kind: oneOf(publicKinds),
  campaign: nullable(text),
  people: nullable(int),
  account: oneOf(publicAccounts),
  project: nullable(text),
  amount: cents,
  full: bool,
})
export type LedgerRow = Omit<RowOf<typeof ledgerRow>, 'full'>

/** One entry with its transaction, what caused it and the treasurer's note: for the accountant, never published. */
const accountantRow = shape({
  transaction: uuid,
  day,
  written: day,
  code: oneOf(ledgerCodes),
  campaign: nullable(text),
  reverses: nullable(uuid),
  account: text,
  project: nullable(text),
  amount: cents,
  source: text,
  sourceId: text,
  note: text,
  full: bool,
})
export type AccountantRow = Omit<RowOf<typeof accountantRow>, 'full'>

/** What the published lines under these filters move, the latest first, read in batches. */
export async function* ledgerRows(db: Db, filter: LedgerFilter, batch = 1_000): AsyncGenerator<LedgerRow[]> {
  for (let after = filter.apres; ; ) {
    const rows = await read(db, ledgerRow)`
      with page as materialized (
        select * from public_lines l where ${narrowed({ ...filter, apres: after })} ${latestFirst} limit ${batch})
      select l.position::int as line, l.day, l.kind, c.slug as campaign, l.people, n.account, p.slug as project,
        n.amount, (select count(*) from page) = ${batch} as full
      from page l
      join public_line_entries n on n.position = l.position
      left join campaigns c on c.id = l.campaign_id
      left join projects p on p.id = n.project_id
      ${latestFirst}, n.amount desc, n.account`
    if (rows.length > 0) yield rows.map(({ full: _, ...row }) => row)
    const last = rows.at(-1)
    if (!last?.full) return
    after = String(last.line)
  }
}

type Narrowing = { campagne?: string; nature?: CodeKind }

/** Every entry of the inner ledger, the latest day first, read in batches. */
export async function* accountantRows(
  db: Db,
  { campagne, nature }: Narrowing,
  batch = 1_000,
): AsyncGenerator<AccountantRow[]> {
  const codes = JSON.stringify(nature ? codesByKind[nature] : [])
  for (let after: string | null = null; ; ) {
    const rows: RowOf<typeof accountantRow>[] = await read(db, accountantRow)`
      with page as materialized (
        select * from ledger_transactions t
        where (${campagne ?? null}::text is null or t.campaign_id = (select id from campaigns where slug = ${campagne ?? null}))
          and (${nature ?? null}::text is null or t.code in (select json_array_elements_text(${codes}::json)))
          and (${after}::uuid is null or (t.event_on, t.id) < (select event_on, id from ledger_transactions where id = ${after}::uuid))
        order by t.event_on desc, t.id desc limit ${batch})
      select t.id as transaction, t.event_on as day, city_day(t.created_at) as written,
        t.code, c.slug as campaign, t.reverses_id as reverses, a.kind as account, p.slug as project,
        n.amount, t.source, t.source_id as "sourceId", t.note, (select count(*) from page) = ${batch} as full
      from page t
      join ledger_entries n on n.transaction_id = t.id
      join ledger_accounts a on a.id = n.account_id
      left join campaigns c on c.id = t.campaign_id
      left join projects p on p.id = a.project_id
      order by t.event_on desc, t.id desc, n.amount desc, a.id`
    if (rows.length > 0) yield rows.map(({ full: _, ...row }) => row)
    const last = rows.at(-1)
    if (!last?.full) return
    after = last.transaction
  }
}

import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type LedgerFilter, latestFirst, narrowed } from './filter.ts'

/** One entry with its transaction, as a line of a table: no name, no hour. `amount` is cents, debit positive. */
export type LedgerRow = {
  transaction: string
  day: string
  written: string
  code: string
  campaign: string | null
  reverses: string | null
  account: string
  project: string | null
  amount: bigint
}

/** The same with what caused it and the treasurer's note: for the accountant, never published. */
export type AccountantRow = LedgerRow & { source: string; sourceId: string; note: string }

/** Every entry under these filters, the latest day first, read in batches. */
export const ledgerRows = (db: Db, filter: LedgerFilter, batch = 1_000): AsyncGenerator<LedgerRow[]> =>
  rowsOf<LedgerRow>(db, filter, batch, sql``)

export const accountantRows = (
  db: Db,
  filter: LedgerFilter,
  batch = 1_000,
): AsyncGenerator<AccountantRow[]> =>
  rowsOf<AccountantRow>(db, filter, batch, sql`, t.source, t.source_id as "sourceId", t.note`)

async function* rowsOf<Row extends LedgerRow>(
  db: Db,
  filter: LedgerFilter,
  batch: number,
  more: SQL,
): AsyncGenerator<Row[]> {
  for (let after = filter.apres; ; ) {
    const rows = await db.execute<Row & { amount: string; last: string; full: boolean }>(sql`
      with page as materialized (
        select * from ledger_transactions t where ${narrowed({ ...filter, apres: after })} ${latestFirst} limit ${batch})
      select t.id as transaction, t.event_on::text as day, (t.created_at at time zone 'Europe/Paris')::date::text as written,
        t.code, c.slug as campaign, t.reverses_id as reverses, a.kind as account, p.slug as project,
        n.amount::text as amount${more}, (select count(*) from page) = ${batch} as full
      from page t
      join ledger_entries n on n.transaction_id = t.id
      join ledger_accounts a on a.id = n.account_id
      left join campaigns c on c.id = t.campaign_id
      left join projects p on p.id = a.project_id
      ${latestFirst}, n.amount desc, a.id`)
    if (rows.length > 0)
      yield rows.map(({ full: _, ...row }) => ({ ...row, amount: BigInt(row.amount) }) as unknown as Row)
    const last = rows.at(-1)
    if (!last?.full) return
    after = last.transaction
  }
}

import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { LedgerCode } from './codes.ts'
import { type CampaignName, campaignName, type LedgerFilter, latestFirst, narrowed } from './filter.ts'

/** One transaction in a list. Its day is that of the fact; its hour is nobody's business. */
export type ListedTransaction = {
  id: string
  day: string
  code: LedgerCode
  campaign: CampaignName | null
  /** Cents that moved. */
  amount: bigint
  /** What it was reversed by, if it was. */
  reversedBy: LedgerCode | null
}

/** A page of transactions, the latest day first, continued after the last one shown. One query. */
export async function transactionsPage(
  db: Db,
  filter: LedgerFilter,
  locale: Locale,
  size = 40,
): Promise<{ transactions: ListedTransaction[]; next: string | null }> {
  const rows = await db.execute<Omit<ListedTransaction, 'amount'> & { amount: string }>(
    transactionsQuery(filter, locale, size + 1),
  )
  const transactions = rows.slice(0, size).map((row) => ({ ...row, amount: BigInt(row.amount) }))
  return { transactions, next: rows.length > size ? (transactions.at(-1)?.id ?? null) : null }
}

export const transactionsQuery = (filter: LedgerFilter, locale: Locale, most: number): SQL => sql`
  select t.id, t.event_on::text as day, t.code, ${campaignName(locale)} as campaign,
    (select sum(n.amount) from ledger_entries n where n.transaction_id = t.id and n.amount > 0)::text as amount,
    (select r.code from ledger_transactions r where r.reverses_id = t.id) as "reversedBy"
  from ledger_transactions t left join campaigns c on c.id = t.campaign_id
  where ${narrowed(filter)} ${latestFirst} limit ${most}`

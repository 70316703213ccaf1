import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { AccountKind } from '#db/schema/index.ts'

/** Cents on all accounts of a kind, debit positive; nought for a kind that has none yet. */
export type Balances = Record<AccountKind, bigint>

/** What stands on the accounts of each kind. One query, which sums every entry by an index alone. */
export async function balances(db: Db): Promise<Partial<Balances>> {
  const rows = await db.execute<{ kind: AccountKind; balance: string }>(balancesQuery)
  return Object.fromEntries(rows.map(({ kind, balance }) => [kind, BigInt(balance)]))
}

export const balancesQuery = sql`
  select a.kind, coalesce(sum(e.balance), 0)::text as balance
  from ledger_accounts a
  left join lateral (select sum(n.amount) as balance from ledger_entries n where n.account_id = a.id) e on true
  group by a.kind`

import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { PublicAccount } from './count/kinds.ts'

/** Cents on all accounts of a kind, debit positive; nought for a kind that has none yet. */
export type Balances = Record<PublicAccount, bigint>

/** What stands on the accounts of each kind, as far as it is published. */
export async function balances(db: Db): Promise<Partial<Balances>> {
  const rows = await db.execute<{ kind: PublicAccount; balance: string }>(balancesQuery)
  return Object.fromEntries(rows.map(({ kind, balance }) => [kind, BigInt(balance)]))
}

export const balancesQuery = sql`
  select account as kind, sum(amount)::text as balance from public_line_entries group by account`

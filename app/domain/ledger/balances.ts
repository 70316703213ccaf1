import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { cents, oneOf, read, shape } from '#db/read/index.ts'
import type { PublicAccount } from './count/kinds.ts'
import { publicAccounts } from './count/kinds.ts'

/** Cents on all accounts of a kind, debit positive; nought for a kind that has none yet. */
export type Balances = Record<PublicAccount, bigint>

/** What stands on the accounts of each kind, as far as it is published. */
export async function balances(db: Db): Promise<Partial<Balances>> {
  const rows = await read(db, balance)`${balancesQuery}`
  return Object.fromEntries(rows.map(({ kind, balance }) => [kind, balance]))
}

const balance = shape({ kind: oneOf(publicAccounts), balance: cents })

export const balancesQuery = sql`
  select account as kind, sum(amount) as balance from public_line_entries group by account`

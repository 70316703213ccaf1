import { sql } from 'drizzle-orm'
import { read, shape, uuid } from '#db/read/index.ts'
import type { Act } from '../act.ts'
import type { LedgerCode } from './codes.ts'

type Reversals = { transactionIds: readonly string[]; code: LedgerCode; reason: string }

/**
 * Undoes many transactions as `reverse` undoes one, in two statements however many they are: each by a mirror of its own,
 * which names it and bears its source. They happened now. What was undone under the same code before stays as it is.
 */
export async function reverseAll(act: Act, { transactionIds, code, reason }: Reversals): Promise<void> {
  if (transactionIds.length === 0) return
  const { tx, actor } = act
  const at = sql`${act.at.toISOString()}::timestamptz`
  const mirrors = await read(tx, mirror)`
    insert into ledger_transactions (source, source_id, code, event_at, campaign_id, note, reverses_id, actor_id, created_at)
    select source, source_id, ${code}, ${at}, campaign_id, ${reason}, id, ${actor.id}::uuid, ${at}
    from ledger_transactions where id in (${idsIn(transactionIds)}) order by id
    on conflict (source, source_id, code) do nothing returning id`
  await tx.execute(sql`
    insert into ledger_entries (transaction_id, account_id, amount)
    select mirror.id, original.account_id, -original.amount
    from ledger_transactions mirror join ledger_entries original on original.transaction_id = mirror.reverses_id
    where mirror.id in (${idsIn(mirrors.map(({ id }) => id))})`)
}

const mirror = shape({ id: uuid })

/** One parameter, whose number a statement bounds. */
const idsIn = (ids: readonly string[]) =>
  sql`select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::json)`

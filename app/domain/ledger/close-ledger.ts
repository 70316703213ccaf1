import { randomBytes } from 'node:crypto'
import { bool, read, shape, text } from '#db/read/index.ts'
import { ledgerLinks } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { checkpoint, headOf, linkAfter } from '../audit/index.ts'
import { chained, chainedColumns, entryOf } from './chain-entry.ts'
import { ledgerChain } from './chains.ts'
import { record } from './news.ts'

const closing = 20_270_307
const batch = 1_000

/**
 * Links every transaction that is committed and not linked yet, and publishes the day's checkpoint when there is none.
 * One closer at a time; another leaves at once. Returns how many it linked.
 *
 * What is seen in one snapshot holds together: whoever spent money that another had brought in is seen with that
 * other. So balances that may not go below zero stand above it at the end of each batch, hence at each checkpoint,
 * whatever the order within.
 */
export async function closeLedger(act: Act): Promise<number> {
  const { tx } = act
  const [taken] = await read(tx, lock)`select pg_try_advisory_xact_lock(${closing}) as mine`
  if (!taken?.mine) return 0
  let head = await headOf(act, ledgerChain)
  const waiting = await unlinked(act)
  const links = waiting.map(({ horizon, ...transaction }) => {
    const salt = randomBytes(16).toString('hex')
    const entry = entryOf(transaction, salt)
    head = linkAfter(head, entry)
    return { ...head, transactionId: transaction.id, salt, entry, horizon }
  })
  for (let from = 0; from < links.length; from += batch)
    await tx.insert(ledgerLinks).values(links.slice(from, from + batch))
  await checkpoint(act, ledgerChain, head, (...said) => record(act, 'ledger-closed', ...said))
  return links.length
}

const lock = shape({ mine: bool })
const toLink = shape({ ...chained, horizon: text })

/**
 * Below the horizon of the last closing nobody was writing any more: what was there is linked. From it on, some are
 * and some are not, unless the database was restored elsewhere, where transactions count anew. Reversals come last, so
 * that each finds its original before it.
 */
async function unlinked({ tx }: Act) {
  return read(tx, toLink)`
    with now as (select pg_snapshot_xmin(pg_current_snapshot()) as horizon),
      last as (select horizon from ledger_links order by position desc limit 1)
    select ${chainedColumns}, now.horizon::text as horizon from ledger_transactions t, now
    where t.xid >= coalesce((select last.horizon from last, now where last.horizon <= now.horizon), '0'::xid8)
      and not exists (select from ledger_links l where l.transaction_id = t.id)
    order by t.reverses_id is not null, t.xid, t.id`
}

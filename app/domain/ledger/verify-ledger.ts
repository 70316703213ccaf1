import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type Fault, type FileVerdict, type KeptLink, verifyChainFile, verifyLinks } from '../audit/index.ts'
import { type ChainedTransaction, chainedColumns, entryOf, ledgerChain } from './chain-entry.ts'
import { judgeEntries } from './judge-entries.ts'

/** Checks a downloaded ledger by itself: its chain, and the rules of double entry. `expected` are hashes noted earlier, by position. */
export const verifyLedgerFile = (
  lines: AsyncIterable<string> | Iterable<string>,
  expected?: ReadonlyMap<number, string>,
): Promise<FileVerdict> => verifyChainFile(lines, expected, judgeEntries())

/** Checks the ledger as it is kept: each link against the one before and against its row. Null when all of it holds. */
export const verifyLedger = (db: Db): Promise<Fault | null> => verifyLinks(db, ledgerChain, linksAfter)

type Row = ChainedTransaction & { position: string; salt: string; entry: string; hash: string }

async function linksAfter(db: Db, position: bigint, most: number): Promise<KeptLink[]> {
  const rows = await db.execute<Row>(sql`
    select l.position::text as position, l.salt, l.entry, l.hash, ${chainedColumns}
    from ledger_links l left join ledger_transactions t on t.id = l.transaction_id
    where l.position > ${position} order by l.position limit ${most}`)
  return rows.map(({ position, salt, entry, hash, ...transaction }) => ({
    ...{ position, entry, hash },
    matches: transaction.id !== null && entryOf(transaction, salt) === entry,
  }))
}

import type { Db } from '#db/client.ts'
import { digits, outer, read, shape, text } from '#db/read/index.ts'
import { type Fault, type FileVerdict, type KeptLink, verifyChainFile, verifyLinks } from '../audit/index.ts'
import { type ChainedTransaction, chained, chainedColumns, entryOf } from './chain-entry.ts'
import { ledgerChain } from './chains.ts'
import type { PublishedLine } from './count/line-entry.ts'
import { judgeEntries } from './judge-entries.ts'
import { judgeLines } from './judge-lines.ts'

type Lines = AsyncIterable<string> | Iterable<string>

/**
 * Checks a downloaded ledger by itself: its chain, and the rules of its lines. `expected` are hashes noted earlier, by
 * position; `seen` is given the lines as they are read.
 */
export const verifyLedgerFile = (
  lines: Lines,
  expected?: ReadonlyMap<number, string>,
  seen?: Map<number, PublishedLine>,
): Promise<FileVerdict> => verifyChainFile(lines, expected, judgeLines(seen))

/** The same for the inner chain, as the auditor is given it: the rules of double entry, transaction by transaction. */
export const verifyInnerFile = (lines: Lines, expected?: ReadonlyMap<number, string>): Promise<FileVerdict> =>
  verifyChainFile(lines, expected, judgeEntries())

/** Checks the ledger as it is kept: each link against the one before and against its row. Null when all of it holds. */
export const verifyLedger = (db: Db): Promise<Fault | null> => verifyLinks(db, ledgerChain, linksAfter)

// The transaction may be gone: then nothing of it is there.
const keptLink = shape({ position: digits, salt: text, entry: text, hash: text, ...outer(chained) })

async function linksAfter(db: Db, position: bigint, most: number): Promise<KeptLink[]> {
  const rows = await read(db, keptLink)`
    select l.position, l.salt, l.entry, l.hash, ${chainedColumns}
    from ledger_links l left join ledger_transactions t on t.id = l.transaction_id
    where l.position > ${position} order by l.position limit ${most}`
  return rows.map(({ position, salt, entry, hash, ...transaction }) => ({
    ...{ position, entry, hash },
    matches: transaction.id !== null && entryOf(transaction as ChainedTransaction, salt) === entry, // all or nothing
  }))
}

import type { Db } from '#db/client.ts'
import { chainLines, checkpointsBefore } from '../audit/index.ts'
import { ledgerChain } from './chain-entry.ts'

/** The whole ledger with its chain as JSON lines, for a download. */
export const ledgerLines = (db: Db) => chainLines(db, ledgerChain)

/** The ledger's daily heads before a day (or the latest), newest first. */
export const ledgerCheckpointsBefore = (db: Db, day: string | null, most?: number) =>
  checkpointsBefore(db, day, most, ledgerChain)

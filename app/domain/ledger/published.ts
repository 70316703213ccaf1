import type { Db } from '#db/client.ts'
import { chainLines, checkpointsBefore } from '../audit/index.ts'
import { ledgerChain, publicChain } from './chains.ts'

/** The published ledger with its chain as JSON lines, for a download. */
export const ledgerLines = (db: Db) => chainLines(db, publicChain)

/** Its daily heads before a day (or the latest), newest first. */
export const ledgerCheckpointsBefore = (db: Db, day: string | null, most?: number) =>
  checkpointsBefore(db, day, most, publicChain)

/** The inner chain, transaction by transaction: for the auditor alone, since it tells who gave what to whoever knows when. */
export const innerLines = (db: Db) => chainLines(db, ledgerChain)

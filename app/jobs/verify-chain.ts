import { verifyChain } from '#app/domain/audit/index.ts'
import { verifyLedger } from '#app/domain/ledger/index.ts'
import type { Tools } from './tools.ts'

/** Each night: do the list of events and the ledger still hold against their chains? A fault is an error in the log, for whoever watches it. */
export async function verifyChainNow({ db, log }: Pick<Tools, 'db' | 'log'>): Promise<void> {
  const fault = await verifyChain(db)
  if (fault) log.error({ fault }, 'the chain of events does not hold')
  const broken = await verifyLedger(db)
  if (broken) log.error({ fault: broken }, 'the ledger does not hold')
}

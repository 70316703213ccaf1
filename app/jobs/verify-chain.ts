import { verifyChain } from '#app/domain/audit/index.ts'
import type { Tools } from './tools.ts'

/** Each night: does the list of events still hold against its chain? A fault is an error in the log, for whoever watches it. */
export async function verifyChainNow({ db, log }: Pick<Tools, 'db' | 'log'>): Promise<void> {
  const fault = await verifyChain(db)
  if (fault) log.error({ fault }, 'the chain of events does not hold')
}

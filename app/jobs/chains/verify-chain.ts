import { act, theCity } from '#app/domain/act.ts'
import { type Fault, verifyChain } from '#app/domain/audit/index.ts'
import { raiseAlarm, verifyLedger, verifyLines } from '#app/domain/ledger/index.ts'
import type { Tools } from '../tools.ts'

/**
 * Each night: do the list of events and the ledger still hold against their chains? A fault is an error in the log, for
 * whoever watches it; one of the ledger is an alarm too.
 */
export async function verifyChainNow({ db, log }: Pick<Tools, 'db' | 'log'>): Promise<void> {
  const fault = await verifyChain(db)
  if (fault) log.error({ fault }, 'the chain of events does not hold')
  const broken = (await verifyLedger(db)) ?? (await verifyLines(db))
  if (!broken) return
  log.error({ fault: broken }, 'the ledger does not hold')
  await act(db, theCity, (act) => raiseAlarm(act, alarmOf(broken)))
}

const alarmOf = ({ position, what }: Fault) => ({
  kind: 'ledger-broken' as const,
  subjectKind: 'position',
  subjectId: position,
  details: { what },
})

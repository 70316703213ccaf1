import { act, theCity } from '#app/domain/act.ts'
import { closeChain } from '#app/domain/audit/index.ts'
import { isPublic } from '#app/domain/events.ts'
import { closeLedger } from '#app/domain/ledger/index.ts'
import type { Tools } from '../tools.ts'

const batch = 2_000

/** Links all events that can be linked now; each batch is a transaction of its own, and another closer is let be. */
export async function closeChainNow({ db }: Pick<Tools, 'db'>): Promise<void> {
  while ((await act(db, theCity, (act) => closeChain(act, isPublic, batch))) === batch);
}

/** Links all transactions of the ledger that are committed; another closer is let be. */
export async function closeLedgerNow({ db }: Pick<Tools, 'db'>): Promise<void> {
  await act(db, theCity, closeLedger)
}

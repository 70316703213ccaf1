import { act, theCity } from '#app/domain/act.ts'
import { closeChain } from '#app/domain/audit/index.ts'
import type { Tools } from './tools.ts'

const batch = 2_000

/** Links all events that can be linked now; each batch is a transaction of its own, and another closer is let be. */
export async function closeChainNow({ db }: Pick<Tools, 'db'>): Promise<void> {
  while ((await act(db, theCity, (act) => closeChain(act, batch))) === batch);
}

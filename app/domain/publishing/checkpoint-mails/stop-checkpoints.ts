import { eq, type SQL } from 'drizzle-orm'
import { checkpointReaders } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { record } from '../news.ts'

/**
 * Stops the mails to one reader at once, those that wait to be sent included; nothing of her is kept. The signed token in
 * a mail is authority enough. Stopping what is stopped changes nothing.
 */
export const stopCheckpoints = (act: Act, readerId: string): Promise<void> =>
  forget(act, eq(checkpointReaders.id, readerId))

/** The same for whoever is signed in, and has no token. */
export async function stopReceiving(act: Act): Promise<void> {
  allow(act.actor, 'checkpoints.receive')
  await forget(act, eq(checkpointReaders.personId, whoActs(act.actor)))
}

async function forget(act: Act, who: SQL) {
  const gone = await act.tx.delete(checkpointReaders).where(who).returning({ id: checkpointReaders.id })
  for (const { id } of gone) await record(act, 'checkpoints-stopped', { kind: 'checkpoint-reader', id })
}

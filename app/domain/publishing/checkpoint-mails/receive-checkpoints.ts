import { eq } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { checkpointReaders } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { record } from '../news.ts'

/** Has the daily heads of both chains mailed to the actor, whose address is known to be hers; twice is once. */
export async function receiveCheckpoints(act: Act, { locale }: { locale: Locale }): Promise<void> {
  allow(act.actor, 'checkpoints.receive')
  const [reader] = await act.tx
    .insert(checkpointReaders)
    .values({ personId: whoActs(act.actor), locale, askedAt: act.at, confirmedAt: act.at })
    .onConflictDoNothing({ target: checkpointReaders.personId })
    .returning({ id: checkpointReaders.id })
  if (reader) await record(act, 'checkpoints-subscribed', { kind: 'checkpoint-reader', id: reader.id })
}

/** Whether she receives them. */
export async function receivesCheckpoints(db: Db, personId: string): Promise<boolean> {
  return (await db.$count(checkpointReaders, eq(checkpointReaders.personId, personId))) > 0
}

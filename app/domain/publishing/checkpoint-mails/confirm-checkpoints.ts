import { and, arrayContains, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { checkpointReaders } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { hashOfToken } from '../../token.ts'
import { record } from '../news.ts'
import { stillGood } from './ask-for-checkpoints.ts'

/** Whether the link of this token still confirms an address. */
export async function confirmable(db: Db, token: string): Promise<boolean> {
  const rows = await db.select({ id: checkpointReaders.id }).from(checkpointReaders).where(waiting(token))
  return rows.length > 0
}

/** Confirms the address that the link was mailed to, once; from the next checkpoint on it gets them. Refused (`link-expired`). */
export async function confirmCheckpoints(act: Act, { token }: { token: string }): Promise<void> {
  const [reader] = await act.tx
    .update(checkpointReaders)
    .set({ confirmedAt: act.at, tokenHashes: [] })
    .where(waiting(token))
    .returning({ id: checkpointReaders.id })
  if (!reader) throw new Refusal('link-expired', 410)
  await record(act, 'checkpoints-subscribed', { kind: 'checkpoint-reader', id: reader.id })
}

/** Forgets the addresses that never confirmed themselves. */
export async function forgetUnconfirmed(db: Db): Promise<void> {
  await db.delete(checkpointReaders).where(and(isNull(checkpointReaders.confirmedAt), sql`not ${stillGood}`))
}

const waiting = (token: string) =>
  and(
    arrayContains(checkpointReaders.tokenHashes, [hashOfToken(token)]),
    isNull(checkpointReaders.confirmedAt),
    stillGood,
  )

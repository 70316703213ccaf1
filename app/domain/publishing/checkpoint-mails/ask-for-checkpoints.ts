import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Locale } from '#app/lib/language.ts'
import { checkpointReaders } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { Address } from '../../people/index.ts'
import { hashOfToken, newToken } from '../../token.ts'

/** Days that the link lives by which an address confirms itself, by the city's clock. */
const linkDays = 2

export const CheckpointAddress = z.object({ email: Address })

/**
 * Has a link mailed to an address by which it confirms that it wants the daily heads of both chains: nobody subscribes
 * another. An address that receives them already is sent nothing, and the asker is not told so.
 */
export async function askForCheckpoints(
  { tx, at }: Act,
  { email, locale }: { email: string; locale: Locale },
): Promise<void> {
  const [reader] = await tx
    .insert(checkpointReaders)
    .values({ email, locale, askedAt: at })
    .onConflictDoUpdate({
      target: checkpointReaders.email,
      set: { locale, askedAt: at },
      setWhere: isNull(checkpointReaders.confirmedAt),
    })
    .returning({ id: checkpointReaders.id })
  if (reader) await enqueue(tx, 'ask-checkpoint-reader', { readerId: reader.id })
}

/**
 * A new token for an address that has not confirmed itself, for the job that mails it: the last mail has the one that
 * counts, and only its hash stays. Null when there is nothing to confirm any more.
 */
export async function newReaderToken(
  { tx }: Pick<Act, 'tx'>,
  readerId: string,
  token = newToken(),
): Promise<{ email: string; locale: Locale; token: string } | null> {
  const [row] = await tx
    .update(checkpointReaders)
    .set({ tokenHash: hashOfToken(token) })
    .where(and(eq(checkpointReaders.id, readerId), isNull(checkpointReaders.confirmedAt), stillGood))
    .returning({ email: checkpointReaders.email, locale: checkpointReaders.locale })
  return row?.email ? { email: row.email, locale: row.locale, token } : null
}

export const stillGood = sql`${checkpointReaders.askedAt} > city_now() - make_interval(days => ${linkDays})`

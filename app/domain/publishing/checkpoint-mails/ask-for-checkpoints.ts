import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Locale } from '#app/lib/language.ts'
import { checkpointReaders } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { Address } from '../../people/index.ts'
import { hashOfToken, newToken } from '../../token.ts'

/** Days that the link lives by which an address confirms itself, by the city's clock; and how many of them live at most. */
const linkDays = 2
const mostLinks = 3

export const CheckpointAddress = z.object({ email: Address })

/**
 * Has a link mailed to an address by which it confirms that it wants the daily heads of both chains: nobody subscribes
 * another. An address that receives them already, or was sent a few of these links, is sent nothing, and the asker is not
 * told so; a link that it has stays good while others come.
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
      set: {
        ...{ locale, askedAt: at },
        asks: sql`case when ${stillGood} then ${checkpointReaders.asks} + 1 else 1 end`,
        tokenHashes: sql`case when ${stillGood} then ${checkpointReaders.tokenHashes} else '{}' end`,
      },
      setWhere: and(
        isNull(checkpointReaders.confirmedAt),
        sql`(${checkpointReaders.asks} < ${mostLinks} or not ${stillGood})`,
      ),
    })
    .returning({ id: checkpointReaders.id })
  if (reader) await enqueue(tx, 'ask-checkpoint-reader', { readerId: reader.id })
}

/**
 * A new token for an address that has not confirmed itself, for the job that mails it: only its hash stays. Null when
 * there is nothing to confirm any more.
 */
export async function newReaderToken(
  { tx }: Pick<Act, 'tx'>,
  readerId: string,
  token = newToken(),
): Promise<{ email: string; locale: Locale; token: string } | null> {
  const hash = hashOfToken(token)
  const [row] = await tx
    .update(checkpointReaders)
    .set({
      tokenHashes: sql`array_append(array_remove(${checkpointReaders.tokenHashes}, ${hash}), ${hash})`,
    })
    .where(and(eq(checkpointReaders.id, readerId), isNull(checkpointReaders.confirmedAt), stillGood))
    .returning({ email: checkpointReaders.email, locale: checkpointReaders.locale })
  return row?.email ? { email: row.email, locale: row.locale, token } : null
}

export const stillGood = sql`${checkpointReaders.askedAt} > city_now() - make_interval(days => ${linkDays})`

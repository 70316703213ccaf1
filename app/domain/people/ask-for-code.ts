import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Locale } from '#app/lib/language.ts'
import { signInCodes } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { enqueue } from '../audit/index.ts'
import { Refusal } from '../refusal.ts'

export const Address = z.string().trim().pipe(z.email().max(200))
/** Minutes that a code lives, by the city's clock. */
export const codeMinutes = 10
/** Wrong guesses that one address bears in a day, over all its codes: one chance in thirty thousand. */
const guessesPerDay = 30

/**
 * Has a one-time code mailed to an address, whether or not it has an account; the code that was alive before is not
 * any more. The code itself is made by the job that mails it. Refuses (`too-many`) an address that somebody guesses at.
 */
export async function askForCode(
  act: Act,
  { email, locale }: { email: string; locale: Locale },
): Promise<void> {
  const [day] = await act.tx
    .select({ guesses: sql<number>`coalesce(sum(${signInCodes.attempts}), 0)::int` })
    .from(signInCodes)
    .where(and(eq(signInCodes.email, email), sql`${signInCodes.at} > city_now() - interval '1 day'`))
  if (day!.guesses >= guessesPerDay) throw new Refusal('too-many', 429) // a sum is one row
  await act.tx
    .update(signInCodes)
    .set({ usedAt: act.at })
    .where(and(eq(signInCodes.email, email), isNull(signInCodes.usedAt)))
  const code = {
    codeHash: '',
    attempts: 0,
    at: act.at,
    expiresAt: new Date(act.at.getTime() + codeMinutes * 60_000),
  }
  const [row] = await act.tx
    .insert(signInCodes)
    .values({ email, ...code })
    // Somebody asked at this very moment too: hers becomes ours.
    .onConflictDoUpdate({
      target: signInCodes.email,
      targetWhere: isNull(signInCodes.usedAt),
      set: { ...code, id: sql`uuidv7()` },
    })
    .returning({ id: signInCodes.id })
  await enqueue(act.tx, 'send-code', { codeId: row!.id, locale }) // an upsert returns its row
}

import { and, eq, gte, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { people, wrongCodes } from '#db/schema/index.ts'
import { act, theCity } from '../../../act.ts'
import { enqueue } from '../../../audit/index.ts'
import type { Refusal } from '../../../refusal.ts'

/** Wrong codes in one day after which the owner of the account is told. */
const many = 5

const cityDay = sql`city_today()`

/**
 * Notes that a code of the second factor was refused as wrong, and has the owner told of the fifth in a day, once: whoever
 * is asked for one has her password or reads her mail already. In a transaction of its own, since the deed that was
 * refused left nothing. Whatever else was refused is not noted.
 */
export async function noteWrongCode(db: Db, personId: string, { code }: Refusal): Promise<void> {
  if (code !== 'second-factor-wrong') return
  await act(db, theCity, async ({ tx }) => {
    const [row] = await tx
      .insert(wrongCodes)
      .values({ personId, day: cityDay, many: 1 })
      .onConflictDoUpdate({
        target: [wrongCodes.personId, wrongCodes.day],
        set: { many: sql`${wrongCodes.many} + 1` },
      })
      .returning({ many: wrongCodes.many })
    if (row!.many === many) await enqueue(tx, 'tell-of-wrong-codes', { personId }) // an upsert returns its row
  })
}

/** Who is told that wrong codes were given; null where nobody can be: no address, or no such day. */
export async function wrongCodesTold(
  db: Db,
  personId: string,
): Promise<{ email: string; locale: Locale } | null> {
  const [own] = await db
    .select({ email: people.email, locale: people.locale })
    .from(people)
    .innerJoin(wrongCodes, and(eq(wrongCodes.personId, people.id), gte(wrongCodes.many, many)))
    .where(and(eq(people.id, personId), isNotNull(people.email), isNull(people.erasedAt)))
    .limit(1)
  return own?.email ? { email: own.email, locale: own.locale } : null
}

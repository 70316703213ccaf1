import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { people, roleGrants } from '#db/schema/index.ts'

/** What was changed of the locks of an account, of which its owner is told. */
export const lockChanges = ['factor-set', 'factor-removed', 'password-changed'] as const
export type LockChange = (typeof lockChanges)[number]

type Reader = { email: string; locale: Locale; whose: string | null }

/**
 * Who is told that an account's lock was changed: its owner (`whose` is null) and, when she holds a role and the lock
 * is her second factor, the administrators, by her name.
 */
export async function readersOfLock(db: Db, personId: string, what: LockChange): Promise<Reader[]> {
  const [own] = await db
    .select({
      name: people.displayName,
      email: people.email,
      locale: people.locale,
      holds: sql<boolean>`exists (select from role_grants g where g.person_id = people.id and g.revoked_at is null)`,
    })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.erasedAt)))
  if (!own) return []
  const hers = own.email ? [{ email: own.email, locale: own.locale, whose: null }] : []
  if (!own.holds || what === 'password-changed') return hers
  const administrators = await db
    .selectDistinct({ email: people.email, locale: people.locale })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .where(
      and(
        eq(roleGrants.role, 'administrator'),
        isNull(roleGrants.revokedAt),
        ne(people.id, personId),
        sql`${people.email} is not null`,
      ),
    )
  const theirs = administrators.map(({ email, locale }) => ({ email: email!, locale, whose: own.name })) // not null above
  return [...hers, ...theirs]
}

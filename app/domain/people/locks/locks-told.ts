import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { lockChanges, people, roleGrants } from '#db/schema/index.ts'
import type { Payload } from '../../audit/index.ts'
import { holdsOffice } from '../offices/in-office.ts'

/** What is told of the locks of an account: a change, or what became of one that was stopped. */
export type LockNews = Payload<'tell-of-lock'>['what']

type Reader = { email: string; locale: Locale; whose: string | null }
/** What administrators are told of an official too: it opens or closes her office. */
const ofOffice: readonly LockNews[] = ['factor-set', 'factor-removed', 'frozen']

/**
 * Who is told of a lock: its owner (`whose` is null), at the address that she had before the change, and at both when
 * it was stopped; and the administrators, by her name, when it concerns whoever holds an office.
 */
export async function readersOfLock(
  db: Db,
  { personId, what, changeId }: { personId: string; what: LockNews; changeId: string },
): Promise<Reader[]> {
  const [own] = await db
    .select({
      name: people.displayName,
      locale: people.locale,
      told: lockChanges.told,
      became: lockChanges.became,
      holds: holdsOffice(sql`people.id`),
    })
    .from(lockChanges)
    .innerJoin(people, eq(people.id, lockChanges.personId))
    .where(and(eq(lockChanges.id, changeId), eq(people.id, personId), isNull(people.erasedAt)))
  if (!own) return []
  const addresses = what === 'frozen' || what === 'resumed' ? [own.told, own.became] : [own.told]
  const hers = addresses.flatMap((email) => (email ? [{ email, locale: own.locale, whose: null }] : []))
  if (!own.holds || !ofOffice.includes(what)) return hers
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

import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { people } from '#db/schema/index.ts'

/**
 * Whether somebody's address was proved before she was in office, or in a session with an old factor. Only to such a one
 * goes a link that acts in her office without either.
 */
export async function addressProved(db: Db, personId: string): Promise<boolean> {
  const proved = and(eq(people.id, personId), isNotNull(people.addressProvedAt))
  return (await db.$count(people, proved)) > 0
}

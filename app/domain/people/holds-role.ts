import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { roleGrants } from '#db/schema/index.ts'

/** Whether this person holds a role, in force in a session of hers or not. */
export async function holdsRole(db: Db, personId: string): Promise<boolean> {
  const held = and(eq(roleGrants.personId, personId), isNull(roleGrants.revokedAt))
  return (await db.$count(roleGrants, held)) > 0
}

import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { officials, roleGrants } from '#db/schema/index.ts'

/** Whether somebody holds a role, whichever, in force or waiting for her factor. */
export const holdsRole = async (db: Db, personId: string): Promise<boolean> =>
  (await db.$count(roleGrants, and(eq(roleGrants.personId, personId), isNull(roleGrants.revokedAt)))) > 0

/** Whether somebody holds a role that answers the citizens. Only hers is an answer by a signed link. */
export const answersCitizens = async (db: Db, personId: string): Promise<boolean> =>
  (await db.$count(
    roleGrants,
    and(
      eq(roleGrants.personId, personId),
      inArray(roleGrants.role, ['mayor', 'elected']),
      isNull(roleGrants.revokedAt),
    ),
  )) > 0

/** Whether somebody holds a role, or is listed as an official whose term runs. */
export async function inOffice(db: Db, personId: string): Promise<boolean> {
  const terms = await db.$count(
    officials,
    and(
      eq(officials.personId, personId),
      sql`coalesce(${officials.until}, 'infinity') >= (city_now() at time zone 'Europe/Paris')::date`,
    ),
  )
  return terms > 0 || (await holdsRole(db, personId))
}

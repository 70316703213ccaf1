import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { bool, read, shape } from '#db/read/index.ts'
import { roleGrants } from '#db/schema/index.ts'

/** SQL that is true of whoever holds a role, in force or waiting for her factor, or is an official whose term runs. */
export const holdsOffice = (personId: SQL) => sql<boolean>`(
  exists (select from role_grants g where g.person_id = ${personId} and g.revoked_at is null)
  or exists (select from officials o where o.person_id = ${personId}
    and coalesce(o.until, 'infinity') >= city_today()))`

/** Whether somebody holds a role, or is listed as an official whose term runs. */
export async function inOffice(db: Db, personId: string): Promise<boolean> {
  const [row] = await read(db, held)`select ${holdsOffice(sql`${personId}::uuid`)} as held`
  return row!.held // it has no source to be empty
}

const held = shape({ held: bool })

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

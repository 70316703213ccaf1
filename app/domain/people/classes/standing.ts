import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { memberships, type PersonClass, people } from '#db/schema/index.ts'
import { Refusal } from '../../refusal.ts'
import { verifiedNow } from '../sign-in/viewer.ts'

/** What a contribution keeps of its author: the class she declares, and whether a ruling that stands confirms it. */
export type Standing = { class: PersonClass; verified: boolean }

/** The standing at the city's time. Refuses (`not-found`) for an account that was deleted. */
export async function standing(tx: Db, personId: string): Promise<Standing> {
  const [row] = await tx
    .select({ class: people.class, verified: verifiedNow(sql`people.id`, sql`people.class`) })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.erasedAt)))
  if (!row) throw new Refusal('not-found', 404)
  return row
}

/** Whether this person may speak for the organisation now. */
export async function speaksFor(tx: Db, personId: string, organisationId: string): Promise<boolean> {
  const rows = await tx
    .select({ since: memberships.since })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, personId),
        eq(memberships.organisationId, organisationId),
        isNull(memberships.endedAt),
      ),
    )
  return rows.length > 0
}

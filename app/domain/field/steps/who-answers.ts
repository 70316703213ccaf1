import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { bool, read, shape } from '#db/read/index.ts'
import type { Actor } from '../../act.ts'
import { may } from '../../policy.ts'

/**
 * SQL: whether this person answers for this body as its agent: one of its members does; and for the commune itself, where
 * no body is in charge, an agent of none. An agent of the lift operator does not speak for the commune.
 */
export const isAgentOf = (personId: SQL, bodyId: SQL) => sql`case when ${bodyId} is null
  then not exists (select from memberships m join organisations o on o.id = m.organisation_id and o.kind = 'public-body'
    where m.person_id = ${personId} and m.ended_at is null)
  else exists (select from memberships m
    where m.person_id = ${personId} and m.organisation_id = ${bodyId} and m.ended_at is null) end`

/** SQL: the same of whoever holds a role that answers now: an agent as above, and a mayor for all. */
export const mayStillAnswer = (personId: SQL, bodyId: SQL) => sql`exists (
  select from role_grants g where g.person_id = ${personId} and g.revoked_at is null
    and (g.role = 'mayor' or g.role = 'agent' and ${isAgentOf(sql`g.person_id`, bodyId)}))`

const answer = shape({ answers: bool })

/** Whether this actor may answer for this body, or for the commune (null), by the rights in force in her session. */
export async function answersFor(db: Db, actor: Actor, bodyId: string | null): Promise<boolean> {
  if (!may(actor, 'field-report.answer')) return false
  if (may(actor, 'station.all-bodies')) return true
  const [row] = await read(db, answer)`
    select ${isAgentOf(sql`${actor.id}::uuid`, sql`${bodyId}::uuid`)} as answers`
  return row!.answers // no source to be empty
}

import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { people, roleGrants, role as roles } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { record } from '../news.ts'

export const RoleGrant = z.object({ personId: z.uuid(), role: z.enum(roles.enumValues) })
export type RoleGrant = z.output<typeof RoleGrant>

refuseOn('role_grant_in_force', () => new Refusal('already-done'))

/**
 * Gives a role, which is in force once its holder has a second factor. An administrator's right; the city itself
 * (the command line, an invitation) grants the first. Refused when it is already held (`already-done`).
 */
export async function grantRole(act: Act, { personId, role }: RoleGrant): Promise<void> {
  if (!act.actor.city) allow(act.actor, 'role.grant')
  const [holder] = await act.tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.erasedAt)))
  if (!holder) throw new Refusal('not-found', 404)
  await act.tx.insert(roleGrants).values({ personId, role, grantedBy: act.actor.id, grantedAt: act.at })
  await record(act, 'role-granted', { kind: 'person', id: personId }, { role })
}

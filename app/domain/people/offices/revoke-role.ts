import { and, eq, isNull } from 'drizzle-orm'
import { roleGrants } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { endAnswerLinks } from './end-answer-links.ts'
import type { RoleGrant } from './grant-role.ts'
import { answersCitizens } from './in-office.ts'

/**
 * Takes a role back. The commune always keeps one administrator: the last one's role cannot be taken, by herself or
 * by anyone (`last-administrator`), also when two administrators revoke each other at the same moment. Whoever answers no more has no answer link left.
 */
export async function revokeRole(act: Act, { personId, role }: RoleGrant): Promise<void> {
  allow(act.actor, 'role.grant')
  // All holders are locked, in one order: whoever comes second sees what the first left.
  const holders = await act.tx
    .select({ id: roleGrants.id, personId: roleGrants.personId })
    .from(roleGrants)
    .where(and(eq(roleGrants.role, role), isNull(roleGrants.revokedAt)))
    .orderBy(roleGrants.id)
    .for('update')
  const grant = holders.find((holder) => holder.personId === personId)
  if (!grant) throw new Refusal('not-found', 404)
  if (role === 'administrator' && holders.length === 1) throw new Refusal('last-administrator')
  await act.tx
    .update(roleGrants)
    .set({ revokedBy: act.actor.id, revokedAt: act.at })
    .where(eq(roleGrants.id, grant.id))
  if (!(await answersCitizens(act.tx, personId))) await endAnswerLinks(act, personId)
  await record(act, 'role-revoked', { kind: 'person', id: personId }, { role })
}

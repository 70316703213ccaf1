import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import {
  formerNames,
  invitations,
  lockChanges,
  memberships,
  officials,
  people,
  recoveryCodes,
  residencyClaims,
  residencyRulings,
  roleGrants,
  secondFactors,
  sessions,
  signInCodes,
} from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { record } from '../audit/index.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { forgetProofsOf } from './forget-proof.ts'

/**
 * Erases one's own account: address, name, password, sessions, second factor, former names, claims, proofs and rulings go; an empty
 * row of an opaque id stays, to which histories point. Refused while one holds a role or an office (`still-in-office`):
 * those who decide stay named as long as they do, and what they answered in office stays under their name.
 */
export async function erasePerson(
  act: Act,
): Promise<{ personId: string; email: string | null; locale: Locale }> {
  allow(act.actor, 'account.erase')
  const personId = whoActs(act.actor)
  const [own] = await act.tx
    .select({ email: people.email, locale: people.locale })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.erasedAt)))
    .for('update')
  if (!own) throw new Refusal('not-found', 404)
  await refuseInOffice(act, personId)
  await forgetProofsOf(act, personId)
  await act.tx
    .update(people)
    .set({
      displayName: 'Compte supprimé',
      nameKey: personId,
      email: null,
      addressProvedAt: null,
      passwordHash: null,
      mails: {},
      lastVisitAt: null,
      erasedAt: act.at,
    })
    .where(eq(people.id, personId))
  await forgetClaims(act, personId)
  await act.tx.delete(sessions).where(eq(sessions.userId, personId))
  await act.tx.delete(secondFactors).where(eq(secondFactors.personId, personId))
  await act.tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId))
  await act.tx.delete(formerNames).where(eq(formerNames.personId, personId))
  await act.tx.delete(lockChanges).where(eq(lockChanges.personId, personId))
  await act.tx.delete(memberships).where(eq(memberships.personId, personId))
  if (own.email) await forgetAddress(act, own.email)
  await record(act, 'account-erased', { kind: 'person', id: personId })
  return { personId, ...own }
}

async function refuseInOffice({ tx }: Act, personId: string) {
  const [roles, terms] = await Promise.all([
    tx.$count(roleGrants, and(eq(roleGrants.personId, personId), isNull(roleGrants.revokedAt))),
    tx.$count(
      officials,
      and(
        eq(officials.personId, personId),
        sql`coalesce(${officials.until}, 'infinity') >= (city_now() at time zone 'Europe/Paris')::date`,
      ),
    ),
  ])
  if (roles + terms > 0) throw new Refusal('still-in-office')
}

// The trigger lets rulings go only once their person is erased.
async function forgetClaims({ tx }: Act, personId: string) {
  const claims = tx
    .select({ id: residencyClaims.id })
    .from(residencyClaims)
    .where(eq(residencyClaims.personId, personId))
  await tx.delete(residencyRulings).where(sql`${residencyRulings.claimId} in (${claims})`)
  await tx.delete(residencyClaims).where(eq(residencyClaims.personId, personId))
}

async function forgetAddress({ tx }: Act, email: string) {
  await tx.delete(signInCodes).where(eq(signInCodes.email, email))
  await tx.delete(invitations).where(eq(invitations.email, email))
}

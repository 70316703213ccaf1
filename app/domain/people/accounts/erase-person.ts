import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import {
  formerNames,
  invitations,
  lockChanges,
  memberships,
  people,
  recoveryCodes,
  residencyClaims,
  residencyRulings,
  secondFactors,
  sessions,
  signInCodes,
  typedForms,
  wrongCodes,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, refuseUnlessRecent, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { forgetProofsOf } from '../classes/forget-proof.ts'
import { lockDays, stoppable } from '../locks/locks-changed.ts'
import { record } from '../news.ts'
import { inOffice } from '../offices/in-office.ts'

/**
 * Erases one's own account: address, name, password, sessions, second factor, former names, claims, proofs and rulings go; an empty
 * row of an opaque id stays, to which histories point. Refused while one holds a role or an office (`still-in-office`):
 * those who decide stay named as long as they do, and what they answered in office stays under their name. Asks for a
 * recent sign-in, and for the factor in this session (`second-factor-required`) where one is set; while a change of a
 * lock can still be stopped by its link, for patience (`lock-changed-lately`): whoever broke in would else be rid of it.
 */
export async function erasePerson(
  act: Act,
  sessionId?: string,
): Promise<{ personId: string; email: string | null; locale: Locale }> {
  allow(act.actor, 'account.erase')
  refuseUnlessRecent(act)
  const personId = whoActs(act.actor)
  const [own] = await act.tx
    .select({ email: people.email, locale: people.locale })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.erasedAt)))
    .for('update')
  if (!own) throw new Refusal('not-found', 404)
  if (await inOffice(act.tx, personId)) throw new Refusal('still-in-office')
  await refuseWithoutFactor(act, personId, sessionId)
  await refuseWhileStoppable(act, personId)
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
  await act.tx.delete(wrongCodes).where(eq(wrongCodes.personId, personId))
  await act.tx.delete(typedForms).where(eq(typedForms.personId, personId))
  await act.tx.delete(memberships).where(eq(memberships.personId, personId))
  if (own.email) await forgetAddress(act, own.email)
  await record(act, 'account-erased', { kind: 'person', id: personId })
  return { personId, ...own }
}

async function refuseWithoutFactor({ tx }: Act, personId: string, sessionId = '') {
  const set = and(eq(secondFactors.personId, personId), isNotNull(secondFactors.confirmedAt))
  if ((await tx.$count(secondFactors, set)) === 0) return
  const passed = and(
    eq(sessions.id, sessionId),
    eq(sessions.userId, personId),
    isNotNull(sessions.secondFactorAt),
  )
  if ((await tx.$count(sessions, passed)) === 0) throw new Refusal('second-factor-required', 403)
}

// Her row is locked: a change that waits for it finds the account erased.
async function refuseWhileStoppable({ tx, at }: Act, personId: string) {
  const [last] = await tx
    .select({ at: lockChanges.at })
    .from(lockChanges)
    .where(and(eq(lockChanges.personId, personId), stoppable(at)))
    .orderBy(desc(lockChanges.at))
    .limit(1)
  if (!last) return
  const until = new Date(last.at.getTime() + lockDays * 86_400_000)
  throw new Refusal('lock-changed-lately', 409, undefined, [until.toISOString()])
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

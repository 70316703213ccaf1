import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { recoveryCodes, secondFactors, sessions } from '#db/schema/index.ts'
import type { Act, Actor } from '../../../act.ts'
import { allow, byException, recentMinutes, refuseUnlessRecent, whoActs } from '../../../policy.ts'
import { Refusal } from '../../../refusal.ts'
import { noteLockChange } from '../../locks/locks-changed.ts'
import { record } from '../../news.ts'
import { closeOtherDevices } from '../sessions.ts'
import { replaceRecoveryCodes } from './recovery-codes.ts'
import { newSecret, stepOf } from './totp.ts'

/** Encrypts and reads back a small secret at rest: the instance's keys, which the domain never holds. */
export type Sealing = { seal: (clear: string) => string; unseal: (sealed: string) => string }

/**
 * Draws the secret that the person's application will share; it counts once a code confirms it. Refused
 * (`sign-in-again`) unless she signed in a moment ago.
 */
export async function startSecondFactor(act: Act, { seal }: Pick<Sealing, 'seal'>): Promise<void> {
  const personId = whoBegins(act)
  const started = await act.tx
    .insert(secondFactors)
    .values({ personId, secret: seal(newSecret()), at: act.at })
    .onConflictDoUpdate({
      target: secondFactors.personId,
      set: { secret: seal(newSecret()), at: act.at, lastStep: 0 },
      setWhere: isNull(secondFactors.confirmedAt),
    })
    .returning({ personId: secondFactors.personId })
  if (started.length === 0) throw new Refusal('already-done')
}

/**
 * A first code shows that the application holds the secret: from now on the factor is set, this session has it, every
 * other one ends, and the ten recovery codes are returned, the only time that they are seen. Her address is told, and
 * so are the administrators when she holds a role. Refused (`second-factor-missing`) when no key was drawn that still
 * counts (`isKeyOf`).
 */
export async function confirmSecondFactor(
  act: Act,
  { code, sessionId }: { code: string; sessionId: string },
  { unseal }: Pick<Sealing, 'unseal'>,
): Promise<string[]> {
  const personId = whoBegins(act)
  const [factor] = await act.tx
    .select()
    .from(secondFactors)
    .where(eq(secondFactors.personId, personId))
    .for('update')
  if (!factor) throw new Refusal('second-factor-missing')
  if (factor.confirmedAt) throw new Refusal('already-done')
  if (!isKeyOf(act.actor, factor, act.at)) throw new Refusal('second-factor-missing')
  const step = stepOf(unseal(factor.secret), code)
  if (step === null) throw new Refusal('second-factor-wrong', 422, 'code')
  await act.tx
    .update(secondFactors)
    .set({ confirmedAt: act.at, lastStep: step })
    .where(eq(secondFactors.personId, personId))
  await act.tx
    .update(sessions)
    .set({ secondFactorAt: act.at })
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, personId)))
  await closeOtherDevices(act, sessionId)
  await record(act, 'second-factor-set', { kind: 'person', id: personId })
  await noteLockChange(act, personId, { what: 'factor-set' })
  return replaceRecoveryCodes(act, personId)
}

/** Without a factor there is none to ask for: the sign-in itself must be fresh, and others are told. */
function whoBegins(act: Act): string {
  byException('first-factor', 'second-factor.set-up')
  allow(act.actor, 'second-factor.set-up')
  refuseUnlessRecent(act)
  return whoActs(act.actor)
}

/** Forgets the factor, to set it up on another phone: only from a session that has it. Roles rest meanwhile. */
export async function removeSecondFactor(act: Act, { sessionId }: { sessionId: string }): Promise<void> {
  const personId = await whoHasIt(act, sessionId)
  await act.tx.delete(secondFactors).where(eq(secondFactors.personId, personId))
  await act.tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId))
  await act.tx.update(sessions).set({ secondFactorAt: null }).where(eq(sessions.userId, personId))
  await closeOtherDevices(act, sessionId)
  await noteLockChange(act, personId, { what: 'factor-removed' })
  await record(act, 'second-factor-set', { kind: 'person', id: personId }, { removed: true })
}

/** Ten fresh recovery codes, from a session that has the second factor; the former ones are worth nothing more. */
export async function renewRecoveryCodes(act: Act, { sessionId }: { sessionId: string }): Promise<string[]> {
  return replaceRecoveryCodes(act, await whoHasIt(act, sessionId))
}

async function whoHasIt(act: Act, sessionId: string): Promise<string> {
  allow(act.actor, 'second-factor.change')
  const personId = whoActs(act.actor)
  const [session] = await act.tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, personId), isNotNull(sessions.secondFactorAt)))
  if (!session) throw new Refusal('second-factor-required', 403)
  return personId
}

/** What the security page and the sign-in page show of a person's second factor. */
export async function secondFactorOf(db: Db, personId: string) {
  const [factor] = await db
    .select({
      secret: secondFactors.secret,
      at: secondFactors.at,
      confirmedAt: secondFactors.confirmedAt,
      codesLeft: sql<number>`(select count(*)::int from recovery_codes r where r.person_id = second_factors.person_id and r.used_at is null)`,
    })
    .from(secondFactors)
    .where(eq(secondFactors.personId, personId))
  return factor ?? null
}

/**
 * Whether a key that waits for its first code counts in this session: it lives for a quarter of an hour, and a session
 * that was opened after it began may be another's, which begins anew.
 */
export const isKeyOf = ({ signedInAt }: Pick<Actor, 'signedInAt'>, { at: begun }: { at: Date }, at: Date) =>
  signedInAt != null && signedInAt <= begun && at.getTime() - begun.getTime() <= recentMinutes * 60_000

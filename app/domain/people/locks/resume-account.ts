import { verify } from '@node-rs/argon2'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { lockChanges, people } from '#db/schema/index.ts'
import { type Act, person } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { inOffice } from '../offices/in-office.ts'
import { passSecondFactor } from '../sign-in/second-factor/pass.ts'
import type { Sealing } from '../sign-in/second-factor/set-up.ts'
import { idOfSession, openSession } from '../sign-in/sessions.ts'
import { freezeOf } from './frozen.ts'
import { isYoung } from './locks-changed.ts'

/** What proves, beside a code mailed to her address, that a frozen account is hers. */
export type Proof = { password: string } | { code: string }

/**
 * Opens a frozen account again for whoever has just proved its address, by the password or the factor that it had
 * before the change that froze it (`password-wrong`, `second-factor-wrong`, `second-factor-missing`), and returns the
 * token of her session.
 */
export async function resumeByProof(
  act: Act,
  { personId, proof, device }: { personId: string; proof: Proof; device: string },
  sealing: Pick<Sealing, 'unseal'>,
): Promise<string> {
  const freeze = await freezeOf(act.tx, personId)
  if (freeze && 'password' in proof) await checkPassword(act, personId, proof.password)
  // One that was set just before may be the thief's, whose address it was told to.
  if (freeze && 'code' in proof && (await isYoung(act, personId, 'factor-set', freeze.at)))
    throw new Refusal('second-factor-missing', 422, 'code')
  await resume(act, personId)
  const token = await openSession(act, personId, { device })
  if ('code' in proof)
    await passSecondFactor(
      { ...act, actor: person(personId) },
      { code: proof.code, sessionId: idOfSession(token) },
      sealing,
    )
  return token
}

export const AtCounter = z.object({ personId: z.uuid(), keeps: z.enum(['former', 'new']) })

/**
 * Opens a frozen account again at the counter, where an agent has seen who she is and she has said which of the two
 * addresses is hers; both are told. Never for whoever holds an office (`counter-role`): her factor opens it, or
 * an administrator takes the office away. Refused when nothing is frozen (`already-done`).
 */
export async function resumeAtCounter(
  act: Act,
  { personId, keeps }: z.output<typeof AtCounter>,
): Promise<void> {
  allow(act.actor, 'account.resume')
  const freeze = await freezeOf(act.tx, personId)
  if (!freeze) throw new Refusal('already-done')
  if (await inOffice(act.tx, personId)) throw new Refusal('counter-role', 403)
  const email = keeps === 'former' ? freeze.told : freeze.became
  await act.tx.update(people).set({ email, addressProvedAt: act.at }).where(eq(people.id, personId))
  await resume(act, personId)
  await enqueue(act.tx, 'tell-of-lock', { personId, what: 'resumed', changeId: freeze.id })
}

async function resume(act: Act, personId: string) {
  await act.tx
    .update(lockChanges)
    .set({ resumedAt: act.at })
    .where(
      and(
        eq(lockChanges.personId, personId),
        isNotNull(lockChanges.stoppedAt),
        isNull(lockChanges.resumedAt),
      ),
    )
  await record(act, 'account-resumed', { kind: 'person', id: personId })
}

async function checkPassword({ tx }: Act, personId: string, password: string) {
  const [own] = await tx.select({ hash: people.passwordHash }).from(people).where(eq(people.id, personId))
  if (!own?.hash || !(await verify(own.hash, password))) throw new Refusal('password-wrong', 422, 'password')
}

import { and, eq, isNotNull, lt } from 'drizzle-orm'
import { secondFactors, sessions } from '#db/schema/index.ts'
import type { Act } from '../../../act.ts'
import { copiedCode } from '../../../copied-code.ts'
import { whoActs } from '../../../policy.ts'
import { Refusal } from '../../../refusal.ts'
import { record } from '../../news.ts'
import { takeRecoveryCode } from './recovery-codes.ts'
import type { Sealing } from './set-up.ts'
import { stepOf } from './totp.ts'

/**
 * Brings the session's roles into force by a code of the application, or by a recovery code, which is used up.
 * Each time step counts once (RFC 6238 §5.2): a code seen over the shoulder is worth nothing (`second-factor-wrong`).
 */
export async function passSecondFactor(
  act: Act,
  { code, sessionId }: { code: string; sessionId: string },
  { unseal }: Pick<Sealing, 'unseal'>,
): Promise<void> {
  const personId = whoActs(act.actor)
  const [factor] = await act.tx
    .select()
    .from(secondFactors)
    .where(and(eq(secondFactors.personId, personId), isNotNull(secondFactors.confirmedAt)))
  if (!factor) throw new Refusal('second-factor-missing')
  const recovered = /[a-z]/i.test(copiedCode(code))
  const right = recovered
    ? await takeRecoveryCode(act, personId, code)
    : await takeStep(act, personId, stepOf(unseal(factor.secret), code))
  if (!right) throw new Refusal('second-factor-wrong', 422, 'code')
  await act.tx
    .update(sessions)
    .set({ secondFactorAt: act.at })
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, personId)))
  await record(act, 'second-factor-passed', { kind: 'person', id: personId }, { recovered })
}

// Two requests with one code meet on the row: the second finds its step taken.
async function takeStep({ tx }: Act, personId: string, step: number | null): Promise<boolean> {
  if (step === null) return false
  const taken = await tx
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(eq(secondFactors.personId, personId), lt(secondFactors.lastStep, step)))
    .returning({ step: secondFactors.lastStep })
  return taken.length > 0
}

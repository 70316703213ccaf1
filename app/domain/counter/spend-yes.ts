import { eq } from 'drizzle-orm'
import { type CounterConsent, counterConsents } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { whoActs } from '../policy.ts'
import { Refusal, refuseOn } from '../refusal.ts'
import { lockConsent } from './consent-lock.ts'
import { refuseAtCounter, whomAt } from './whom.ts'

refuseOn('counter_needs_her_yes', () => new Refusal('counter-no-yes', 403))
refuseOn('a_consent_names_its_deed', () => new Refusal('counter-no-yes', 403))
refuseOn('counter_allowance_stands', () => new Refusal('counter-no-allowance'))
refuseOn('no_counter_for_a_role', () => new Refusal('counter-role', 403))
refuseOn('her_own_opinion_stands', () => new Refusal('counter-own-opinion'))

/**
 * Uses a yes up, for the one deed to which it was given. Two tabs wait for one another on its row, and
 * the second is refused (`already-done`). Refused too: `counter-no-yes` before it was given or to an agent who neither
 * asked for it nor took it, `counter-expired`, `counter-letter-yours`, `counter-role`. A yes to a proposal names from now
 * on the subject that it `becomes`.
 */
export async function spendYes(
  act: Act,
  consentId: string,
  becomes: { subjectId?: string } = {},
): Promise<CounterConsent> {
  const usedBy = whoActs(act.actor)
  const consent = await lockConsent(act, consentId)
  refuseAtCounter(act.actor, await whomAt(act.tx, consent.personId))
  if (consent.usedAt) throw new Refusal('already-done')
  if (!consent.givenAt) throw new Refusal('counter-no-yes', 403)
  if (consent.expiresAt <= act.at) throw new Refusal('counter-expired', 410)
  if (consent.printedBy === usedBy) throw new Refusal('counter-letter-yours', 403)
  if (usedBy !== consent.askedBy && usedBy !== consent.givenBy) throw new Refusal('counter-no-yes', 403)
  await act.tx
    .update(counterConsents)
    .set({ ...becomes, usedBy, usedAt: act.at })
    .where(eq(counterConsents.id, consentId))
  return { ...consent, ...becomes }
}

import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { people, residencyClaims, residencyRulings } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { claimableClasses, lastDayOf, recordOfPeople } from '../people/index.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { spendYes } from './spend-yes.ts'

export const CounterVerification = z.object({
  personId: z.uuid(),
  class: z.enum(claimableClasses),
  /** Her yes to another class than the one that she declared. */
  consentId: z.uuid().optional(),
})

/**
 * An agent has seen the proof at the counter: the class is confirmed at once, and nothing of the proof is kept. Whoever
 * has an account declared her class herself: another one is declared for her by her yes alone (`counter-class`). Nobody
 * verifies herself (`own-claim`).
 */
export async function verifyAtCounter(
  act: Act,
  { personId, class: seen, consentId }: z.output<typeof CounterVerification>,
): Promise<{ expiresOn: string }> {
  allow(act.actor, 'claim.rule')
  if (personId === act.actor.id) throw new Refusal('own-claim', 403)
  const [holder] = await act.tx.select().from(people).where(eq(people.id, personId)).for('update')
  if (!holder || holder.erasedAt) throw new Refusal('not-found', 404)
  if (holder.email && holder.class !== seen) await spendClassYes(act, personId, seen, consentId)
  const expiresOn = lastDayOf(seen, civilDay(act.at))
  const [claim] = await act.tx
    .insert(residencyClaims)
    .values({ personId, class: seen, method: 'counter', at: act.at })
    .returning({ id: residencyClaims.id })
  const claimId = claim!.id // an insert returns its row
  await act.tx
    .insert(residencyRulings)
    .values({ claimId, granted: true, by: whoActs(act.actor), at: act.at, expiresOn })
  await act.tx.update(people).set({ class: seen }).where(eq(people.id, personId))
  await recordOfPeople(act, 'claim-made', { kind: 'claim', id: claimId }, { class: seen, method: 'counter' })
  await recordOfPeople(act, 'claim-granted', { kind: 'claim', id: claimId }, { personId, class: seen })
  return { expiresOn }
}

async function spendClassYes(act: Act, personId: string, seen: string, consentId: string | undefined) {
  if (!consentId) throw new Refusal('counter-class', 403, 'class')
  const consent = await spendYes(act, consentId)
  // A yes to something else names no class.
  if (consent.class !== seen || consent.personId !== personId) throw new Refusal('counter-no-yes', 403)
}

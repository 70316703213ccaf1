import { and, eq, inArray, isNull } from 'drizzle-orm'
import { bool, read, shape } from '#db/read/index.ts'
import { contributions, counterConsents, opinions } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { withdrawWords } from '../participation/index.ts'
import { may, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { asEvent, lockConsent } from './consent-lock.ts'
import { record } from './news.ts'
import { refuseAtCounter, whomAt } from './whom.ts'

/**
 * Takes back what was entered at the counter: by herself, from her account or by the signed link of the mail, or by an
 * agent at her request. An opinion goes while its subject is open; after the close its words go, and it stays in what
 * was counted (`counted`). Refused: `not-allowed` to others, `already-done` twice, `not-found` for what was not entered.
 */
export async function takeBackFromCounter(
  act: Act,
  { consentId }: { consentId: string },
): Promise<{ personId: string; counted: boolean }> {
  const by = whoActs(act.actor)
  const consent = await lockConsent(act, consentId)
  const { personId, subjectId } = consent
  if (by !== personId) {
    if (!may(act.actor, 'contribution.enter-at-counter')) throw new Refusal('not-allowed', 403)
    refuseAtCounter(act.actor, await whomAt(act.tx, personId))
  }
  if (!consent.usedAt || !subjectId) throw new Refusal('not-found', 404)
  if (consent.takenBackAt) throw new Refusal('already-done')
  await act.tx.update(counterConsents).set({ takenBackAt: act.at }).where(eq(counterConsents.id, consentId))
  const counted = await takeOpinion(act, consentId, subjectId)
  await takeWords(act, consentId)
  await record(act, 'counter-entry-taken-back', asEvent(consent), { kind: consent.kind })
  return { personId, counted }
}

/** Whether it stays in what was counted at the close. What she has given herself since is hers, and stays too. */
async function takeOpinion({ tx }: Act, consentId: string, subjectId: string): Promise<boolean> {
  const hers = eq(opinions.consentId, consentId)
  // The final count locks the subject: what it has counted, it has counted.
  const [subject] = await read(tx, open)`
    select coalesce(s.opinions_close_at > city_now(), true)
      and not exists (select from opinion_reports r where r.subject_id = s.id and r.final) as open
    from subjects s where s.id = ${subjectId} for share`
  if (subject?.open) {
    await tx.delete(opinions).where(hers)
    return false
  }
  const left = await tx.update(opinions).set({ reason: '' }).where(hers).returning({ id: opinions.id })
  return left.length > 0
}

const open = shape({ open: bool })

async function takeWords(act: Act, consentId: string) {
  const words = await act.tx
    .select({ id: contributions.id })
    .from(contributions)
    .where(and(eq(contributions.consentId, consentId), isNull(contributions.withdrawnAt)))
  if (words.length === 0) return
  await act.tx
    .update(opinions)
    .set({ reasonId: null })
    .where(
      inArray(
        opinions.reasonId,
        words.map(({ id }) => id),
      ),
    )
  for (const { id } of words) await withdrawWords(act, id)
}

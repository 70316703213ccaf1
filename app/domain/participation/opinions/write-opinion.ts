import { and, eq, or, sql } from 'drizzle-orm'
import { createInsertSchema } from 'drizzle-zod'
import type { z } from 'zod'
import { opinions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { written } from '../../written.ts'
import { type Place, placeOf } from '../contributions/place.ts'
import { record } from '../news.ts'
import { keepReason } from './publish-reason.ts'

export const OpinionInput = createInsertSchema(opinions, {
  reason: written().max(2000).default(''),
}).pick({ subjectId: true, stance: true, reason: true, lang: true })
export type OpinionInput = z.output<typeof OpinionInput>
/** What she fills in, where the address names the subject. */
export const OpinionWords = OpinionInput.omit({ subjectId: true })

/** Whose opinion it is; and the agent who typed it in for her, with her yes to that. */
export type Giver = { personId: string; enteredBy?: string; consentId?: string }

refuseOn('a_support_is_for', () => new Refusal('support-is-for', 422, 'stance'))
refuseOn('opinion_in_time', () => new Refusal('opinions-closed'))

/**
 * Writes the one opinion of a person on a subject, or changes it: class and verification are those of the moment at
 * which it is given. The unique index keeps it one; whoever comes second changes what the first wrote.
 */
export async function writeOpinion(act: Act, input: OpinionInput, giver: Giver): Promise<{ first: boolean }> {
  const place = await placeOf(act, { subjectId: input.subjectId, authorId: giver.personId })
  refuseUnlessOpen(place)
  const frozen = {
    class: place.class,
    verified: place.verified,
    enteredBy: giver.enteredBy ?? null,
    consentId: giver.consentId ?? null,
  }
  const first = await insertFirst(act, input, giver, frozen)
  if (!first && giver.enteredBy) await refuseOverHerOwn(act, input, giver)
  const changed = first ? { reasonId: null } : await change(act, input, giver, frozen)
  if (!changed) return { first }

  const kind = { kind: 'subject', id: input.subjectId, topicId: input.subjectId }
  await record(act, first ? 'opinion-given' : 'opinion-changed', kind)
  if (input.reason || changed.reasonId) await keepReason(act, input, giver)
  return { first }
}

function refuseUnlessOpen({ opinions }: Place) {
  if (opinions === 'not-yet' || opinions === 'never') throw new Refusal('opinions-not-open')
  if (opinions === 'closed') throw new Refusal('opinions-closed')
}

/** Locked, so that what she gives herself meanwhile is seen. A trigger says the same. */
async function refuseOverHerOwn({ tx }: Act, { subjectId }: OpinionInput, { personId }: Giver) {
  const [standing] = await tx
    .select({ enteredBy: opinions.enteredBy })
    .from(opinions)
    .where(and(eq(opinions.subjectId, subjectId), eq(opinions.personId, personId)))
    .for('update')
  if (standing && !standing.enteredBy) throw new Refusal('counter-own-opinion')
}

type Frozen = Pick<typeof opinions.$inferInsert, 'class' | 'verified' | 'enteredBy' | 'consentId'>

// No conflict target: what makes the opinion one is the index alone, and the test that drops it sees many.
async function insertFirst({ tx, at }: Act, input: OpinionInput, { personId }: Giver, frozen: Frozen) {
  const added = await tx
    .insert(opinions)
    .values({ ...input, personId, ...frozen, at })
    .onConflictDoNothing()
    .returning({ id: opinions.id })
  return added.length > 0
}

async function change({ tx, at }: Act, input: OpinionInput, { personId }: Giver, frozen: Frozen) {
  const { subjectId, stance, reason, lang } = input
  const [changed] = await tx
    .update(opinions)
    .set({ stance, reason, lang, ...frozen, changedAt: at })
    .where(
      and(
        eq(opinions.subjectId, subjectId),
        eq(opinions.personId, personId),
        // The same opinion sent again changes nothing, and leaves no event.
        or(
          sql`${opinions.stance} <> ${stance}`,
          sql`${opinions.reason} <> ${reason}`,
          sql`${opinions.class} <> ${frozen.class}`,
          sql`${opinions.verified} <> ${frozen.verified}`,
          // Given again by herself, what was entered for her is her own; entered again, it has a new yes.
          sql`${opinions.enteredBy} is not null`,
        ),
      ),
    )
    .returning({ reasonId: opinions.reasonId })
  return changed
}

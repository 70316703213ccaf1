import { and, eq, lte } from 'drizzle-orm'
import { z } from 'zod'
import { locales } from '#app/lib/language.ts'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { type Consultation, consultationAnswers, consultations, subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { officialById } from '../../people/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { asSubject, lockedConsultation } from '../consultations/find.ts'
import { record } from '../news.ts'

export const VoteAnswerInput = z.object({
  body: written().min(20).max(4000),
  lang: z.enum(locales),
  leadsToId: z.uuid().nullable().default(null),
})

/**
 * The mayor says what becomes of the result, and where it leads. Refused: `vote-not-counted` before the count,
 * `already-done` twice, `not-in-office` for whoever is no official whose term runs.
 */
export async function answerConsultation(
  act: Act,
  { slug, ...answer }: z.output<typeof VoteAnswerInput> & { slug: string },
): Promise<void> {
  allow(act.actor, 'consultation.answer')
  return answerVote(act, await lockedConsultation(act, slug), answer)
}

/** The same of any vote that is locked. */
export async function answerVote(
  act: Act,
  vote: Consultation,
  { body, lang, leadsToId }: z.output<typeof VoteAnswerInput>,
): Promise<void> {
  const officialId = whoActs(act.actor)
  const { id, state } = vote
  if (state !== 'counted') throw new Refusal('vote-not-counted')
  if (!(await officialById(act.tx, officialId))) throw new Refusal('not-in-office')
  if (leadsToId) {
    const there = and(eq(subjects.id, leadsToId), lte(subjects.publicAt, act.at))
    if ((await act.tx.$count(subjects, there)) === 0) throw new Refusal('not-found', 404, 'leadsToId')
  }
  const added = await act.tx
    .insert(consultationAnswers)
    .values({
      ...{ consultationId: id, officialId, lang, body, html: renderMarkdown(body, 'official') },
      ...{ leadsToId, at: act.at },
    })
    .onConflictDoNothing()
    .returning({ id: consultationAnswers.consultationId })
  if (added.length === 0) throw new Refusal('already-done')
  await act.tx.update(consultations).set({ movedAt: act.at }).where(eq(consultations.id, id))
  await record(act, 'vote-answered', asSubject(vote))
}

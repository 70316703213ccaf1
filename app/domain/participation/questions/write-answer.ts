import { eq, sql } from 'drizzle-orm'
import { createInsertSchema } from 'drizzle-zod'
import type { z } from 'zod'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { answers, officials, questions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { written } from '../../written.ts'
import { asSubject, type Locked } from '../contributions/lock.ts'
import { record } from '../news.ts'

/** An answer's words are at most 10,000 characters. */
export const AnswerWords = createInsertSchema(answers, {
  body: written().min(2).max(10_000),
}).pick({ body: true, lang: true })
export type AnswerWords = z.output<typeof AnswerWords>

export type Written = { id: string; undoUntil: Date }

/** How long an answer can be taken back, by the city's clock. */
export const undoMinutes = 10
export const undoUntil = (answeredAt: Date) => new Date(answeredAt.getTime() + undoMinutes * 60_000)

refuseOn('one_answer_in_force', () => new Refusal('answered-already'))

/** Publishes an official's answer under her name and title. Of two that race, the unique index lets one stand. */
export async function writeAnswer(
  act: Act,
  contribution: Locked,
  { body, lang }: AnswerWords,
  { officialId, linkId }: { officialId: string; linkId?: string },
): Promise<Written> {
  const officialTitle = await titleInOffice(act, officialId)
  const [row] = await act.tx
    .insert(answers)
    .values({
      contributionId: contribution.id,
      officialId,
      officialTitle,
      lang,
      body,
      html: renderMarkdown(body, 'citizen'),
      at: act.at,
      linkId: linkId ?? null,
    })
    .returning({ id: answers.id })
  if (contribution.kind === 'question') await markAnswered(act, contribution.id)
  const { id } = row! // an insert returns its row
  // By a link nobody has signed in: the deed is nevertheless that of the official whom the link was made for.
  const byOfficial = { ...act, actor: { ...act.actor, id: officialId } }
  await record(byOfficial, 'answered', asSubject(contribution), {
    answerId: id,
    officialId,
    byLink: linkId !== undefined,
  })
  return { id, undoUntil: undoUntil(act.at) }
}

async function titleInOffice({ tx, at }: Act, officialId: string) {
  const [official] = await tx
    .select({ title: officials.title })
    .from(officials)
    .where(
      sql`${officials.personId} = ${officialId} and coalesce(${officials.until}, 'infinity')
        >= city_day(${at.toISOString()}::timestamptz)`,
    )
  if (!official) throw new Refusal('not-in-office', 403)
  return official.title
}

async function markAnswered({ tx, at }: Act, id: string) {
  await tx
    .update(questions)
    .set({
      answeredAt: at,
      acknowledgedAt: sql`coalesce(${questions.acknowledgedAt}, ${at.toISOString()}::timestamptz)`,
    })
    .where(eq(questions.id, id))
}

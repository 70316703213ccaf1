import { sql } from 'drizzle-orm'
import { createInsertSchema } from 'drizzle-zod'
import { z } from 'zod'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { contributions, questions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { settingsOf } from '../../commune/index.ts'
import { once } from '../../once.ts'
import { officialById } from '../../people/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { mustWait, recordHeld, words } from '../comments/write-comment.ts'
import { type Place, placeOf } from '../contributions/place.ts'
import { standsAs } from '../contributions/stands-as.ts'
import { record } from '../news.ts'

export const QuestionInput = createInsertSchema(contributions, {
  title: written().min(5).max(160),
  body: words,
})
  .pick({ subjectId: true, title: true, body: true, lang: true })
  .extend({ officialId: z.uuid() })
export type QuestionInput = z.output<typeof QuestionInput>
/** What its asker fills in, where the address names the official or the project. */
export const QuestionWords = QuestionInput.omit({ subjectId: true, officialId: true })

/**
 * Puts a question to an official in office, about a project or on the official's own page. The answer is promised
 * within `answerDays` of the settings, counted in civil days of Paris. A newcomer's first link waits for a
 * moderator. The same words sent twice are one question (`once`). Refused: `not-found`, `not-in-office`, `own-question`.
 */
export async function askQuestion(act: Act, input: QuestionInput): Promise<{ id: string; held: boolean }> {
  allow(act.actor, 'question.ask')
  const authorId = whoActs(act.actor)
  if (input.officialId === authorId) throw new Refusal('own-question')
  const place = await placeOf(act, { subjectId: input.subjectId, authorId })
  await refuseUnlessInOffice(act, place, input)
  return once(act, 'question', input, {
    deed: () => writeQuestion(act, input, place, authorId),
    stands: ({ id }) => standsAs(act, id, input),
  })
}

async function writeQuestion(act: Act, input: QuestionInput, place: Place, authorId: string) {
  const html = renderMarkdown(input.body, 'citizen')
  const held = mustWait(place, html)
  const { officialId, ...written } = input
  const [row] = await act.tx
    .insert(contributions)
    .values({
      ...written,
      kind: 'question',
      authorId,
      class: place.class,
      verified: place.verified,
      html,
      asksAnswer: true,
      at: act.at,
      heldAt: held ? act.at : null,
    })
    .returning({ id: contributions.id })
  const { id } = row! // an insert returns its row
  await act.tx.insert(questions).values({ id, officialId, dueOn: await dueOn(act) })
  if (held) await recordHeld(act, id, input.subjectId)
  else await announceQuestion(act, { id, ...input })
  return { id, held }
}

/** Tells of a question that the public, and the official, can now read. */
export const announceQuestion = (
  act: Act,
  { id, subjectId, officialId }: { id: string; subjectId: string; officialId: string },
) => record(act, 'question-asked', { kind: 'contribution', id, topicId: subjectId }, { officialId })

/** The last day of the promised delay, for a question that is public from now. */
export async function dueOn({ tx, at }: Act) {
  const { answerDays } = await settingsOf(tx)
  return sql<string>`city_day(${at.toISOString()}::timestamptz) + ${answerDays}::int`
}

/** On somebody's own page nobody else is asked. */
async function refuseUnlessInOffice({ tx }: Act, place: Place, { officialId, subjectId }: QuestionInput) {
  const { takes, answersId } = place
  if (!takes.questions || (answersId === subjectId && subjectId !== officialId))
    throw new Refusal('not-found', 404)
  if (!(await officialById(tx, officialId))) throw new Refusal('not-in-office', 409, 'officialId')
}

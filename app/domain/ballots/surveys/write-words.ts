import { eq } from 'drizzle-orm'
import { mostWords } from '#app/lib/ballots/questions.ts'
import type { Locale } from '#app/lib/language.ts'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { read, shape, text, uuid } from '#db/read/index.ts'
import { contributions, type PersonClass, surveyWords } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'

const Words = written().max(mostWords)

/** What somebody writes into a question of words, and as whom. */
export type WordsOfHers = {
  consultationId: string
  question: number
  personId: string
  class: PersonClass
  verified: boolean
  lang: Locale
  body: string
}

/**
 * Keeps what she wrote until a moderator has read it, as a contribution of hers without a name. The same words again stay
 * as they were ruled; others take their place, and none takes them back.
 */
export async function writeWords(act: Act, { body: typed, lang, ...hers }: WordsOfHers): Promise<void> {
  const { consultationId, question, personId } = hers
  const words = Words.safeParse(typed)
  if (!words.success) throw new Refusal('vote-choice', 422)
  const body = words.data
  const before = await writtenBefore(act, hers)
  if (before?.body === body) return
  if (before) await takeBack(act, before.id)
  if (body === '') return
  // Its id is read in public, and says nothing of when it was written.
  const id = crypto.randomUUID()
  await act.tx.insert(contributions).values({
    ...{ id, kind: 'survey_words', subjectId: consultationId, authorId: personId, nameless: true },
    ...{ class: hers.class, verified: hers.verified, lang, body, html: renderMarkdown(body, 'citizen') },
    ...{ at: act.at, heldAt: act.at },
  })
  await act.tx.insert(surveyWords).values({ id, consultationId, question, personId })
}

const ownRow = shape({ id: uuid, body: text })

async function writtenBefore(
  { tx }: Act,
  { consultationId, question, personId }: Omit<WordsOfHers, 'body' | 'lang'>,
) {
  const [row] = await read(tx, ownRow)`
    select c.id, c.body from survey_words w join contributions_for(${personId}::uuid) c on c.id = w.id
    where w.consultation_id = ${consultationId} and w.question = ${question} and w.person_id = ${personId}`
  return row
}

async function takeBack({ tx, at }: Act, id: string): Promise<void> {
  await tx.delete(surveyWords).where(eq(surveyWords.id, id))
  await tx.update(contributions).set({ withdrawnAt: at }).where(eq(contributions.id, id))
}

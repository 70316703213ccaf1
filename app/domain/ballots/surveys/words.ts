import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, instant, int, nullable, oneOf, read, shape, text, uuid } from '#db/read/index.ts'
import { surveyAnswers, surveyWords } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'

/** What a moderator says of words: that they are shown, or why not. */
export const WordsRuling = z
  .object({
    id: z.uuid(),
    /** When the words were written that she read: they may be others by now. */
    seen: z.iso.datetime().transform((at) => new Date(at)),
    shown: z.stringbool(),
    reason: written().max(500).default(''),
  })
  .refine(({ shown, reason }) => shown || reason.length >= 10, {
    ...{ path: ['reason'], params: { refusal: 'words-reason' } },
  })

/**
 * A moderator shows words to everybody, or says why not to whoever wrote them. Refused: `own-contribution`,
 * `edited-meanwhile` where they are not those that she read, `already-done` once somebody has.
 */
export async function ruleOnWords(
  act: Act,
  { id, seen, shown, reason }: z.output<typeof WordsRuling>,
): Promise<void> {
  allow(act.actor, 'notice.rule')
  const moderator = whoActs(act.actor)
  const [words] = await act.tx.select().from(surveyWords).where(eq(surveyWords.id, id)).for('update')
  if (!words) throw new Refusal('not-found', 404)
  if (words.personId === moderator) throw new Refusal('own-contribution', 403)
  if (words.at.getTime() !== seen.getTime()) throw new Refusal('edited-meanwhile')
  const ruled = await act.tx
    .update(surveyWords)
    .set({ shown, reason: shown ? '' : reason, ruledBy: moderator, ruledAt: act.at })
    .where(and(eq(surveyWords.id, id), isNull(surveyWords.ruledAt)))
    .returning({ id: surveyWords.id })
  if (ruled.length === 0) throw new Refusal('already-done')
}

const shownRow = shape({ question: int, lang: oneOf(locales), body: text })

/** The words that a moderator has shown, those that hold what is looked for; in no order of who or when. 2,000 at most. */
export const shownWords = (db: Db, consultationId: string, wanted = '') =>
  read(db, shownRow)`
    select w.question, w.lang, w.body from survey_words w where w.consultation_id = ${consultationId} and w.shown
      and (${wanted} = '' or strpos(lower(w.body), lower(${wanted})) > 0)
    order by w.question, w.body, w.id limit 2000`

const waitingRow = shape({
  id: uuid,
  question: int,
  lang: oneOf(locales),
  body: text,
  at: instant,
  own: bool,
})

/** Those that wait for a moderator, the oldest first; 200 at most. */
export const wordsToRead = (db: Db, consultationId: string, moderatorId: string) =>
  read(db, waitingRow)`
    select w.id, w.question, w.lang, w.body, w.at, w.person_id = ${moderatorId} as own from survey_words w
    where w.consultation_id = ${consultationId} and w.ruled_at is null order by w.at, w.id limit 200`

const hersRow = shape({ question: int, body: text, shown: nullable(bool), reason: text })

/** What she wrote herself; `shown` is null while it waits. */
export const wordsOf = (db: Db, consultationId: string, personId: string) =>
  read(db, hersRow)`
    select w.question, w.body, case when w.ruled_at is not null then w.shown end as shown, w.reason from survey_words w
    where w.consultation_id = ${consultationId} and w.person_id = ${personId} order by w.question`

/** What she answered; null before. */
export async function answerOf(db: Db, consultationId: string, personId: string): Promise<number[][] | null> {
  const [row] = await db
    .select({ choice: surveyAnswers.choice })
    .from(surveyAnswers)
    .where(and(eq(surveyAnswers.consultationId, consultationId), eq(surveyAnswers.personId, personId)))
  return row?.choice ?? null
}

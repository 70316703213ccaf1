import { and, eq } from 'drizzle-orm'
import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, int, nullable, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { surveyAnswers } from '#db/schema/index.ts'

const shownRow = shape({ id: uuid, question: int, lang: oneOf(locales), body: text })

/** The words that a moderator has let through, those that hold what is looked for; in no order of who or when. 2,000 at most. */
export const shownWords = (db: Db, consultationId: string, wanted = '') =>
  read(db, shownRow)`
    select c.id, w.question, c.lang, c.body from survey_words w
    join contributions_for(null) c on c.id = w.id and c.standing
    where w.consultation_id = ${consultationId} and (${wanted} = '' or strpos(lower(c.body), lower(${wanted})) > 0)
    order by w.question, c.body, c.id limit 2000`

const waitingRow = shape({
  id: uuid,
  question: int,
  lang: oneOf(locales),
  body: text,
  own: bool,
})

/** Those that wait for a moderator, the oldest first; 200 at most. */
export const wordsToRead = (db: Db, consultationId: string, moderatorId: string) =>
  read(db, waitingRow)`
    select c.id, w.question, c.lang, c.body, c.author_id = ${moderatorId} as own
    from survey_words w join contributions c on c.id = w.id
    where w.consultation_id = ${consultationId}
      and c.held_at is not null and c.hidden_at is null and c.withdrawn_at is null
    order by c.held_at, c.id limit 200`

const hersRow = shape({
  id: uuid,
  question: int,
  body: text,
  state: oneOf(['waiting', 'shown', 'hidden']),
  /** Why they are hidden. */
  reason: nullable(text),
})
export type OwnWords = RowOf<typeof hersRow>

/** What she wrote herself, and how it stands. */
export const wordsOf = (db: Db, consultationId: string, personId: string) =>
  read(db, hersRow)`
    select c.id, w.question, c.body, c.hidden_reason as reason,
      case when c.hidden_at is not null then 'hidden' when c.held_at is not null then 'waiting' else 'shown' end as state
    from survey_words w join contributions_for(${personId}::uuid) c on c.id = w.id
    where w.consultation_id = ${consultationId} and w.person_id = ${personId} order by w.question`

/** What she answered; null before. */
export async function answerOf(db: Db, consultationId: string, personId: string): Promise<number[][] | null> {
  const [row] = await db
    .select({ choice: surveyAnswers.choice })
    .from(surveyAnswers)
    .where(and(eq(surveyAnswers.consultationId, consultationId), eq(surveyAnswers.personId, personId)))
  return row?.choice ?? null
}

import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Locale, locales } from '#app/lib/language.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  int,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { personClass } from '#db/schema/index.ts'
import { joinSubject, officialColumn, subjectColumn, subjectName } from '../../subjects/index.ts'

export const questionLists = ['waiting', 'overdue', 'answered'] as const
export type QuestionListName = (typeof questionLists)[number]

const questionShown = shape({
  id: uuid,
  title: text,
  lang: oneOf(locales),
  at: instant,
  author: nullable(text),
  class: oneOf(personClass.enumValues),
  verified: bool,
  subject: subjectColumn,
  official: officialColumn,
  dueOn: day,
  promisedOn: nullable(day),
  /** Past its promised day and not answered, by the city's clock. */
  overdue: bool,
  acknowledgedAt: nullable(instant),
  answeredAt: nullable(instant),
  settled: nullable(bool),
})
export type QuestionShown = RowOf<typeof questionShown>

export type QuestionsAsked = {
  list?: QuestionListName
  /** The official's public address. */
  official?: string
  subjectId?: string
  /** The body in charge of what is asked about. */
  bodyId?: string
  /** Words that must all stand in the title, however they are spelt, or in the text. */
  words?: string[]
  /** The question that the page begins with. */
  from?: string
  size?: number
}

const isOverdue = sql`(q.answered_at is null and q.due_on < city_today())`
const conditions = {
  waiting: sql`q.answered_at is null`,
  overdue: isOverdue,
  answered: sql`q.answered_at is not null`,
}

/**
 * One page of the public questions, in one statement: those that wait with the oldest first, since they are owed
 * longest; all others with the newest first. An address names the question that its page begins with.
 */
export async function questionList(
  db: Db,
  locale: Locale,
  { list, official, subjectId, bodyId, words = [], from, size = 20 }: QuestionsAsked,
): Promise<{ questions: QuestionShown[]; next: string | null }> {
  const waits = list === 'waiting' || list === 'overdue'
  const key = list === 'answered' ? sql`q.answered_at, c.id` : sql`c.at, c.id`
  const order = waits
    ? sql`c.at, c.id`
    : list === 'answered'
      ? sql`q.answered_at desc, c.id desc`
      : sql`c.at desc, c.id desc`
  const start = from
    ? sql`and (${key}) ${waits ? sql`>=` : sql`<=`} (select ${key} from questions q join contributions_for(null) c on c.id = q.id where q.id = ${from})`
    : sql``
  const questions = await read(db, questionShown)`
    select ${columns}
    from questions q join contributions_for(null) c on c.id = q.id
    join officials e on e.person_id = q.official_id
    ${joinSubject(sql`c.subject_id`, locale)}
    where c.standing
      ${list ? sql`and ${conditions[list]}` : sql``}
      ${official ? sql`and e.slug = ${official}` : sql``}
      ${subjectId ? sql`and c.subject_id = ${subjectId}` : sql``}
      ${bodyId ? sql`and sub.body_id = ${bodyId}::uuid` : sql``}
      ${sql.join(
        words.map((word) => sql`and c.id in (select questions_like(${word}))`),
        sql` `,
      )}
      ${start}
    order by ${order} limit ${size + 1}`

  return { questions: questions.slice(0, size), next: questions[size]?.id ?? null }
}

/** How many questions stand in each list. */
export async function questionCounts(db: Db): Promise<Record<QuestionListName, number>> {
  const [row] = await read(db, counts)`
    select count(*) filter (where ${conditions.waiting})::int as waiting,
      count(*) filter (where ${conditions.overdue})::int as overdue,
      count(*) filter (where ${conditions.answered})::int as answered
    from questions q join contributions_for(null) c on c.id = q.id
    where c.standing`
  return row! // an aggregate has one row
}

const counts = shape({ waiting: int, overdue: int, answered: int })

/** The words of a search: `q=telecabine chantier`. */
export const searchedWords = z.string().max(100).catch('').transform(searchWords)

const columns = sql`c.id, c.title, c.lang, c.at, c.class, c.verified, c.author, ${subjectName} as subject,
  jsonb_build_object('id', e.person_id, 'slug', e.slug, 'name', e.name, 'title', e.title) as official,
  q.due_on as "dueOn", q.promised_on as "promisedOn", ${isOverdue} as overdue, q.acknowledged_at as "acknowledgedAt", q.answered_at as "answeredAt",
  q.settled`

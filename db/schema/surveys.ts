import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { at } from '../columns.ts'
import { consultationQuestions, consultations } from './ballots.ts'
import { contributions } from './participation.ts'
import { people, personClass } from './people.ts'

/** What somebody answered to a survey: once, and another way until its close. */
export const surveyAnswers = pgTable(
  'survey_answers',
  {
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    class: personClass().notNull(),
    verified: boolean().notNull(),
    choice: jsonb().$type<number[][]>().notNull(),
    at: at(),
  },
  (t) => [
    primaryKey({ name: 'one_answer_a_person', columns: [t.consultationId, t.personId] }),
    index('survey_answers_of').on(t.personId),
  ],
)

/** Which contribution somebody wrote into a question of words; another in its place once she changes it. */
export const surveyWords = pgTable(
  'survey_words',
  {
    id: uuid()
      .primaryKey()
      .references(() => contributions.id),
    consultationId: uuid().notNull(),
    question: integer().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    unique('words_once_a_question').on(t.consultationId, t.question, t.personId),
    foreignKey({
      name: 'words_answer_a_question',
      columns: [t.consultationId, t.question],
      foreignColumns: [consultationQuestions.consultationId, consultationQuestions.number],
    }),
    index('survey_words_of').on(t.personId),
  ],
)

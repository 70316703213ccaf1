import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, id, instant } from '../columns.ts'
import { contributions } from './participation.ts'
import { officials, type Translated } from './people.ts'
import { projectVersions } from './projects.ts'

/** A question to a named official; its words are the contribution of the same id. */
export const questions = pgTable(
  'questions',
  {
    id: uuid()
      .primaryKey()
      .references(() => contributions.id),
    officialId: uuid()
      .notNull()
      .references(() => officials.personId),
    dueOn: date({ mode: 'string' }).notNull(),
    acknowledgedAt: instant(),
    /** The civil day by which the official promises her answer, in public; the commune's own day stays due. */
    promisedOn: date({ mode: 'string' }),
    answeredAt: instant(),
    /** The asker's word on the answer. */
    settled: boolean(),
    settledRemark: text(),
    settledAt: instant(),
    overdueToldAt: instant(),
  },
  (t) => [
    index('questions_of_official').on(t.officialId, t.answeredAt),
    index('questions_due').on(t.dueOn).where(sql`${t.answeredAt} is null`),
    check('who_promises_has_read', sql`${t.promisedOn} is null or ${t.acknowledgedAt} is not null`),
    check('only_an_answer_can_be_judged', sql`${t.settled} is null or ${t.answeredAt} is not null`),
  ],
)
export type Question = typeof questions.$inferSelect

/** An official's answer to a question or to a comment that asks; one in force, earlier ones undone within ten minutes. */
export const answers = pgTable(
  'answers',
  {
    id: id(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    officialId: uuid()
      .notNull()
      .references(() => officials.personId),
    officialTitle: jsonb().$type<Translated>().notNull(),
    lang: text({ enum: ['fr', 'it', 'en'] }).notNull(),
    body: text().notNull(),
    html: text().notNull(),
    at: at(),
    undoneAt: instant(),
    linkId: uuid().references((): AnyPgColumn => answerLinks.id),
  },
  (t) => [
    uniqueIndex('one_answer_in_force').on(t.contributionId).where(sql`${t.undoneAt} is null`),
    index('answers_of_official').on(t.officialId, t.at),
  ],
)
export type Answer = typeof answers.$inferSelect

/** The right to answer one contribution, once, without signing in. Only the token's hash is kept. */
export const answerLinks = pgTable(
  'answer_links',
  {
    id: id(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    officialId: uuid()
      .notNull()
      .references(() => officials.personId),
    tokenHash: text().notNull().unique(),
    at: at(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [index('links_of_contribution').on(t.contributionId)],
)

/** "You said, we changed": a version that answers a contribution, and in what. */
export const versionAnswers = pgTable(
  'version_answers',
  {
    versionId: uuid()
      .notNull()
      .references(() => projectVersions.id),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    note: text().notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.contributionId] }),
    index('answered_in_versions').on(t.contributionId),
  ],
)

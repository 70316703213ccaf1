import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { consultations, rollMarks } from './ballots.ts'
import { people } from './people.ts'

/**
 * What one official counted of the ballots on paper: how many chose each answer, by group (of each question the options in
 * their order, then blank, then invalid), or each ballot by the number that it was given when it was unfolded, an answer a
 * question, null for an invalid one. No ballot bears a name.
 */
export type PaperContent =
  | { totals: Record<string, number[][]> }
  | { ballots: Record<string, { letter: string; answers: (number[] | null)[] }> }

/** Written by `enter_paper` alone, and gone with the opening (`empty_box`). */
export const paperCounts = pgTable(
  'paper_counts',
  {
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    officialId: uuid()
      .notNull()
      .references(() => people.id),
    content: jsonb().$type<PaperContent>().notNull(),
    /** Whether she has finished, and how often she has: a count that differs is done again. */
    done: boolean().notNull(),
    rounds: integer().notNull(),
    /** Why there are not as many ballots as marks. */
    reason: text().notNull(),
  },
  (t) => [
    primaryKey({ name: 'one_count_an_official', columns: [t.consultationId, t.officialId] }),
    index('paper_counted_by').on(t.officialId),
  ],
)

/** Two officials counted the same, apart: what is counted with the ballots of the box. Once, for good. */
export const paperAgreements = pgTable(
  'paper_agreements',
  {
    consultationId: uuid()
      .primaryKey()
      .references(() => consultations.id),
    oneId: uuid()
      .notNull()
      .references(() => people.id),
    otherId: uuid()
      .notNull()
      .references(() => people.id),
    marks: integer().notNull(),
    ballots: integer().notNull(),
    /** How often anybody finished a count, these two among them. */
    rounds: integer().notNull(),
    reason: text().notNull(),
  },
  (t) => [
    check('two_count_apart', sql`${t.oneId} <> ${t.otherId}`),
    check('more_ballots_than_marks_have_a_reason', sql`${t.ballots} <= ${t.marks} or ${t.reason} <> ''`),
    index('agreements_of_one').on(t.oneId),
    index('agreements_of_other').on(t.otherId),
  ],
)

/** Whoever was told by mail that she was given a ballot on paper: once, and at no instant, as her mark has none. */
export const paperTold = pgTable(
  'paper_told',
  {
    consultationId: uuid().notNull(),
    personId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ name: 'told_once_of_paper', columns: [t.consultationId, t.personId] }),
    foreignKey({
      name: 'told_is_who_is_marked',
      columns: [t.consultationId, t.personId],
      foreignColumns: [rollMarks.consultationId, rollMarks.personId],
    }),
    index('paper_told_to').on(t.personId),
  ],
)

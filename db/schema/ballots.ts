import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { questionKinds } from '#app/lib/ballots/questions.ts'
import {
  type ConsultationState,
  consultationStates,
  type PersonClass,
  unopenedReasons,
  voteKinds,
  voteWays,
} from '#app/lib/kinds.ts'
import { at, cents, instant, word } from '../columns.ts'
import { subjects } from './audit.ts'
import { files } from './commune.ts'
import { officials, people, personClass, type Translated } from './people.ts'

/** People whose ballots are counted together: at least ten on the roll, by merging the smallest. */
export type RollGroup = {
  letter: string
  of: { class: PersonClass; verified: boolean }[]
  roll: number
}

/**
 * What the commune asks people by secret ballot: a subject of its own. Rules, perimeter and dates are fixed when it is
 * announced, the roll and the key when it opens.
 */
export const consultations = pgTable(
  'consultations',
  {
    id: uuid()
      .primaryKey()
      .references(() => subjects.id),
    /** What its subject is: a consultation, or a participatory budget whose vote it is (`budgets.ts`). */
    kind: text({ enum: voteKinds }).notNull().default('consultation'),
    slug: text().notNull().unique(),
    state: text({ enum: consultationStates }).notNull().default('draft'),
    titles: jsonb().$type<Translated>().notNull(),
    summaries: jsonb().$type<Translated>().notNull(),
    /** The information pack, as typed and as shown. */
    packs: jsonb().$type<Translated>().notNull(),
    packHtmls: jsonb().$type<Translated>().notNull(),
    /** A ballot that nobody can join to a person; a survey's answers are kept under who gave them. */
    secret: boolean().notNull().default(true),
    classes: personClass().array().notNull(),
    verifiedOnly: boolean().notNull(),
    minAge: integer(),
    opensOn: date({ mode: 'string' }).notNull(),
    /** The last day on which one votes. */
    closesOn: date({ mode: 'string' }).notNull(),
    /** The same as instants, by the database: from midnight of one to the midnight that ends the other. */
    opensAt: instant().notNull().generatedAlwaysAs(sql`city_instant(opens_on)`),
    closesAt: instant().notNull().generatedAlwaysAs(sql`city_instant(closes_on + 1)`),
    /** By when the mayor says what becomes of the result. */
    answerDueOn: date({ mode: 'string' }).notNull(),
    answerOverdueToldAt: instant(),
    /** How many of a hundred on the roll must vote for the result to bind the mayor to more than an answer; advisory always. */
    quorum: integer(),
    /** The public draw of a day after the close that decides ties, and what came out of it. */
    drawName: text('draw').notNull(),
    drawResult: text(),
    remindedHalfAt: instant(),
    remindedLastAt: instant(),
    /** Where and when one votes on paper too, in words, and by which day it is counted; null where the vote has none. */
    paperPlaces: jsonb().$type<Translated>(),
    paperDueOn: date({ mode: 'string' }),
    paperLateToldAt: instant(),
    answersId: uuid().references(() => officials.personId),
    groups: jsonb().$type<RollGroup[]>(),
    /** The public key of the box, and where the private one lies in the files, sealed; nowhere else. */
    boxKey: text(),
    keyFile: text(),
    keyCheckedOn: date({ mode: 'string' }),
    keyLostAt: instant(),
    keyDestroyedAt: instant(),
    closedAt: instant(),
    countedAt: instant(),
    /** Why its box stays shut: too few on the roll, too few ballots, or a key that did not come back. */
    unopenedWhy: text({ enum: unopenedReasons }),
    /** What was counted, as it was published. */
    result: jsonb(),
    reportId: uuid().references(() => files.id),
    /** Of a budget: the digest of what its ideas were called as the report was printed (`names_on_ballot`). */
    reportNames: text(),
    announcedAt: instant(),
    movedAt: at(),
  },
  (t) => [
    check('a_vote_has_a_kind', word(t.kind, voteKinds)),
    check('a_consultation_has_a_state', word(t.state, consultationStates)),
    check('a_vote_lasts', sql`${t.closesOn} >= ${t.opensOn} and ${t.answerDueOn} > ${t.closesOn}`),
    check(
      'paper_is_counted_by_a_day',
      sql`(${t.paperPlaces} is null) = (${t.paperDueOn} is null)
        and (${t.paperDueOn} is null or ${t.secret} and ${t.paperDueOn} > ${t.closesOn} and ${t.paperDueOn} <= ${t.answerDueOn})`,
    ),
    check('an_age_is_of_sixteen_or_more', sql`${t.minAge} between 16 and 18`),
    check('a_quorum_is_a_part', sql`${t.quorum} between 1 and 100`),
    check('somebody_may_vote', sql`cardinality(${t.classes}) > 0`),
    check(
      'an_open_box_has_its_key',
      sql`${t.state} <> 'open' or not ${t.secret} or (${t.boxKey} is not null and ${t.keyFile} is not null and ${t.groups} is not null)`,
    ),
    check('a_reason_why_it_stays_shut', word(t.unopenedWhy, unopenedReasons)),
    check('what_stays_shut_says_why', sql`(${t.state} = 'unopened') = (${t.unopenedWhy} is not null)`),
    check('a_count_has_its_result', sql`(${t.state} = 'counted') = (${t.result} is not null)`),
    index('consultations_by_close').on(t.closesOn),
    index('consultations_answered_by').on(t.answersId),
    index('consultations_of_report').on(t.reportId),
  ],
)
export type Consultation = typeof consultations.$inferSelect
export type { ConsultationState }

export const consultationQuestions = pgTable(
  'consultation_questions',
  {
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    number: integer().notNull(),
    kind: text({ enum: questionKinds }).notNull(),
    titles: jsonb().$type<Translated>().notNull(),
    /** Of a budget each is an idea, by its id alone: what it is called is read where it may be hidden. */
    options: jsonb().$type<(Translated & { idea?: string })[]>().notNull(),
    min: integer(),
    max: integer(),
    points: integer(),
    /** What each option costs, where a budget is shared out, and the sum under which those chosen stay. */
    costs: cents().array(),
    sum: cents(),
  },
  (t) => [
    primaryKey({ columns: [t.consultationId, t.number] }),
    check('a_question_has_a_kind', word(t.kind, questionKinds)),
    check('points_are_shared', sql`(${t.kind} = 'points') = (${t.points} is not null)`),
    check(
      'a_budget_has_costs',
      sql`${t.kind} <> 'budget' or coalesce(cardinality(${t.costs}) = jsonb_array_length(${t.options}), false)`,
    ),
  ],
)

/** Who may vote, frozen at the opening. */
export const consultationRoll = pgTable(
  'consultation_roll',
  {
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    letter: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.consultationId, t.personId] }), index('rolls_of_person').on(t.personId)],
)

/**
 * Who has voted, or was given a ballot on paper: no instant, and once either way, by its key. Written by `cast_ballot` and
 * `mark_paper` alone.
 */
export const rollMarks = pgTable(
  'roll_marks',
  {
    consultationId: uuid().notNull(),
    personId: uuid().notNull(),
    way: text({ enum: voteWays }).notNull().default('online'),
    /** The agent who gave a ballot on paper. */
    markedBy: uuid().references(() => people.id),
  },
  (t) => [
    check('a_mark_is_of_one_way', word(t.way, voteWays)),
    check('a_mark_on_paper_has_its_agent', sql`(${t.way} = 'paper') = (${t.markedBy} is not null)`),
    check('nobody_marks_herself', sql`${t.markedBy} <> ${t.personId}`),
    index('marks_by_agent').on(t.markedBy),
    primaryKey({ name: 'one_ballot_a_person', columns: [t.consultationId, t.personId] }),
    foreignKey({
      name: 'who_votes_is_on_the_roll',
      columns: [t.consultationId, t.personId],
      foreignColumns: [consultationRoll.consultationId, consultationRoll.personId],
    }),
    index('marks_of_person').on(t.personId),
  ],
)

/**
 * Ballots while the box is shut: sealed to its key, of one length, under an id that tells no time. Written by
 * `cast_ballot` alone, and gone with the opening (`empty_box`).
 */
export const sealedBallots = pgTable(
  'sealed_ballots',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    sealed: text().notNull(),
  },
  (t) => [index('ballots_of_box').on(t.consultationId)],
)

/**
 * What was in the box: each answer apart from the others of its ballot, numbered in the order of its content, which is all
 * that decides it.
 */
export const openedAnswers = pgTable(
  'opened_answers',
  {
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    question: integer().notNull(),
    number: integer().notNull(),
    letter: text().notNull(),
    /** Null for what was no ballot. */
    answer: jsonb().$type<number[]>(),
    /** Whether it came online or on paper; null where the two are not told apart. */
    way: text({ enum: voteWays }),
  },
  (t) => [
    unique('answers_are_numbered').on(t.consultationId, t.question, t.number),
    check('an_answer_came_one_way', word(t.way, voteWays)),
  ],
)

/** What becomes of the result, by the mayor: once. */
export const consultationAnswers = pgTable(
  'consultation_answers',
  {
    consultationId: uuid()
      .primaryKey()
      .references(() => consultations.id),
    officialId: uuid()
      .notNull()
      .references(() => officials.personId),
    lang: text({ enum: ['fr', 'it', 'en'] }).notNull(),
    body: text().notNull(),
    html: text().notNull(),
    /** The project or the act that it leads to. */
    leadsToId: uuid().references(() => subjects.id),
    at: at(),
  },
  (t) => [index('consultations_lead_to').on(t.leadsToId), index('consultations_answered').on(t.officialId)],
)

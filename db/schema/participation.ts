import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { type ContributionKind, contributionKinds } from '#app/lib/kinds.ts'
import { at, id, instant } from '../columns.ts'
import { subjects } from './audit.ts'
import { counterConsents } from './counter.ts'
import { organisations, people, personClass, type Translated } from './people.ts'

export { type ContributionKind, contributionKinds }

export const stance = pgEnum('stance', ['for', 'against', 'neutral'])
export type Stance = (typeof stance.enumValues)[number]

/** A comment, a question, the words of a proposal or of a report from the field, or those written into a survey: what a person wrote, whatever became of it. */
export const contributions = pgTable(
  'contributions',
  {
    id: id(),
    kind: text({ enum: contributionKinds }).notNull(),
    subjectId: uuid()
      .notNull()
      .references(() => subjects.id),
    /** A reply hangs under a first-level comment: two levels, no more. */
    parentId: uuid(),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    /** The author's office when an official speaks as one. */
    officialTitle: jsonb().$type<Translated>(),
    /** Class and verification as they stood when this was written. */
    class: personClass().notNull(),
    verified: boolean().notNull(),
    stance: stance(),
    title: text().notNull().default(''),
    lang: text({ enum: ['fr', 'it', 'en'] }).notNull(),
    body: text().notNull(),
    html: text().notNull(),
    /** The author asks the official in charge for an answer. */
    asksAnswer: boolean().notNull().default(false),
    /** Said at the counter or on paper, and entered by this agent. */
    enteredBy: uuid().references(() => people.id),
    /** Her yes to that. */
    consentId: uuid().references(() => counterConsents.id),
    usefulCount: integer().notNull().default(0),
    replyCount: integer().notNull().default(0),
    at: at(),
    editedAt: instant(),
    withdrawnAt: instant(),
    /** Her name and class are the desk's alone to read. */
    nameless: boolean().notNull().default(false),
    /** Waits for a moderator: a newcomer's first link, or words of a survey. */
    heldAt: instant(),
    hiddenAt: instant(),
    hiddenGround: text(),
    hiddenReason: text(),
  },
  (t) => [
    foreignKey({ columns: [t.parentId], foreignColumns: [t.id] }),
    index('threads_of_subject').on(t.subjectId, t.at, t.id).where(sql`${t.parentId} is null`),
    // The rope of a project: which of all that was written there was answered, last first.
    index('contributions_of_subject').on(t.subjectId, t.at),
    index('replies').on(t.parentId, t.at),
    index('contributions_of_author').on(t.authorId, t.at),
    index('questions_spelt')
      .using('gin', sql`spellings(plain(${t.title}))`)
      .where(sql`${t.kind} = 'question'`),
    // What the search reads of reports from the field, whose titles are made of a category and a place.
    index('reports_search')
      .using('gin', sql`plain(left(${t.body}, 600)) gin_trgm_ops`)
      .where(sql`${t.kind} = 'field_report'`),
    index('asking').on(t.subjectId, t.at).where(sql`${t.asksAnswer}`),
    check(
      'a_hidden_contribution_says_why',
      sql`${t.hiddenAt} is null or (${t.hiddenGround} is not null and ${t.hiddenReason} is not null)`,
    ),
    uniqueIndex('one_comment_per_yes').on(t.consentId),
    check('only_the_counter_needs_a_yes', sql`${t.enteredBy} is not null or ${t.consentId} is null`),
    check('a_question_has_a_title', sql`${t.kind} <> 'question' or ${t.title} <> ''`),
    check('a_proposal_has_a_title', sql`${t.kind} <> 'proposal' or ${t.title} <> ''`),
    check('words_of_itself', sql`(${t.kind} in ('proposal', 'field_report')) = (${t.id} = ${t.subjectId})`),
    check('only_some_are_nameless', sql`not ${t.nameless} or ${t.kind} in ('field_report', 'survey_words')`),
    check(
      'words_of_a_survey_are_few_and_nameless',
      sql`${t.kind} <> 'survey_words' or (${t.nameless} and length(${t.body}) <= 280)`,
    ),
  ],
)
export type Contribution = typeof contributions.$inferSelect

export const contributionRevisions = pgTable(
  'contribution_revisions',
  {
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    number: integer().notNull(),
    body: text().notNull(),
    html: text().notNull(),
    until: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.contributionId, t.number] })],
)

export const usefuls = pgTable(
  'usefuls',
  {
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [primaryKey({ columns: [t.contributionId, t.personId] })],
)

/** One per person and subject, changeable until the close; class and verification as they stood when it was given. */
export const opinions = pgTable(
  'opinions',
  {
    id: id(),
    subjectId: uuid()
      .notNull()
      .references(() => subjects.id),
    /** Null once she erased her account after the close: the stance was counted, and is nobody's. */
    personId: uuid().references(() => people.id),
    stance: stance().notNull(),
    reason: text().notNull().default(''),
    /** The comment that publishes the reason. */
    reasonId: uuid().references(() => contributions.id),
    lang: text({ enum: ['fr', 'it', 'en'] }).notNull(),
    class: personClass().notNull(),
    verified: boolean().notNull(),
    enteredBy: uuid().references(() => people.id),
    consentId: uuid().references(() => counterConsents.id),
    at: at(),
    changedAt: instant(),
  },
  (t) => [
    uniqueIndex('one_opinion_per_person_and_subject').on(t.subjectId, t.personId),
    index('opinions_of_person').on(t.personId),
    uniqueIndex('one_opinion_per_yes').on(t.consentId),
    check('only_the_counter_needs_a_yes', sql`${t.enteredBy} is not null or ${t.consentId} is null`),
  ],
)
export type Opinion = typeof opinions.$inferSelect

/** One class, verified or declared, as published: a null was suppressed because it is small or would reveal a small one. */
export type CountRow = {
  class: (typeof personClass.enumValues)[number]
  verified: boolean
  for: number | null
  neutral: number | null
  against: number | null
  total: number | null
  /** The report whose figures these are, when too few people changed in the row since (then its total may be newer). */
  since?: string
}

/** What was published of the opinions on a subject, once a day and at the close. Raw counts are kept nowhere. */
export const opinionReports = pgTable(
  'opinion_reports',
  {
    subjectId: uuid()
      .notNull()
      .references(() => subjects.id),
    countedAt: instant().notNull(),
    final: boolean().notNull().default(false),
    threshold: integer().notNull(),
    rows: jsonb().$type<CountRow[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.subjectId, t.countedAt] })],
)

/**
 * What each publication of a row counted, until the subject's close: by it the next one is judged. It names the opinion
 * alone, never the person, and survives an opinion that is withdrawn.
 */
export const countedOpinions = pgTable(
  'counted_opinions',
  {
    subjectId: uuid()
      .notNull()
      .references(() => subjects.id),
    opinionId: uuid().notNull(),
    class: personClass().notNull(),
    verified: boolean().notNull(),
    stance: stance().notNull(),
    since: instant().notNull(),
    until: instant(),
  },
  (t) => [primaryKey({ columns: [t.subjectId, t.opinionId, t.class, t.verified, t.since] })],
)

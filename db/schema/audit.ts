import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  interval,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, id, instant, word, xid8 } from '../columns.ts'
import { officials, organisations, people, type Translated } from './people.ts'

/** Says once and for ever whether this database belongs to a demonstration or to a commune. */
export const instanceMark = pgTable(
  'instance_mark',
  {
    only: boolean().primaryKey().default(true),
    mode: text({ enum: ['demonstration', 'production'] }).notNull(),
    markedAt: instant().notNull().default(sql`now()`),
  },
  (t) => [check('instance_mark_is_one_row', sql`${t.only}`)],
)

/** What a demonstration or a test adds to the real clock; `city_now()` reads it, and only in a demonstration. */
export const cityClock = pgTable(
  'city_clock',
  { only: boolean().primaryKey().default(true), ahead: interval().notNull().default('0') },
  (t) => [check('city_clock_is_one_row', sql`${t.only}`)],
)

/**
 * What was done in the last minutes, by a hash of who did it and of all that was typed: a second click, or a form that was
 * sent again, waits for the row of the first and finds here what it made.
 */
export const doneLately = pgTable('done_lately', {
  key: text().primaryKey(),
  at: instant().notNull(),
  /** What the deed returned: ids and words of ours. Null while it is being done. */
  result: jsonb(),
})

/** What is told once, whoever looks and however many look at the same time: the row is the telling. */
export const tellings = pgTable(
  'tellings',
  { what: text().notNull(), id: uuid().notNull(), at: instant().notNull() },
  (t) => [primaryKey({ columns: [t.what, t.id] })],
)

/**
 * What somebody types into a form of the desk before it is saved: kept for her alone, one row a form, until it is saved or
 * thrown away.
 */
export const typedForms = pgTable(
  'typed_forms',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** `dossier/` for a new one, `dossier/<its address>` for that one. */
    form: text().notNull(),
    /** The fields as a browser would send them. */
    typed: text().notNull(),
    /** Which saving of it she was changing. */
    revision: integer().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.form] })],
)

/**
 * What people may follow, discuss, question or judge comes in kinds; a migration registers each with one row, and
 * nobody else may. Its own table stands under the id of the subject, a view `face_of_<kind>` says how it looks from
 * outside, and triggers on that table keep the face up to date (docs/writing-code.md, "a new kind of subject").
 */
export const subjectKinds = pgTable(
  'subject_kinds',
  {
    kind: text().primaryKey(),
    /** The first word of its addresses. */
    path: text().notNull().unique(),
    /** What can be done on it: write a comment, give an opinion, ask, follow, report what stands under it. */
    comments: boolean().notNull(),
    opinions: boolean().notNull(),
    /** Its opinions are supports: for it or none, taken back at any time until the close. */
    supports: boolean().notNull().default(false),
    questions: boolean().notNull(),
    follows: boolean().notNull(),
    reports: boolean().notNull(),
    /** Whether the feed of everything tells of it. */
    feeds: boolean().notNull(),
    /** `archived`: once public, it belongs to the commune's records and is never deleted. */
    retention: text({ enum: ['archived', 'deletable'] }).notNull(),
    /** What becomes of words under it when their author erases her account: as she chooses, or they stay as nobody's. */
    erasure: text({ enum: ['as-she-chooses', 'words-stay'] }).notNull(),
  },
  (t) => [
    check('a_kind_is_a_word', sql`${t.kind} ~ '^[a-z][a-z_]*$'`),
    check('a_path_is_a_word', sql`${t.path} ~ '^[a-z][a-z-]*$'`),
    check('a_kind_has_a_retention', word(t.retention, ['archived', 'deletable'])),
    check('a_kind_has_an_erasure', word(t.erasure, ['as-she-chooses', 'words-stay'])),
  ],
)

/**
 * Whatever people may follow, discuss, question or judge. Each kind keeps its own table under the same id, so that
 * comments, opinions and follows point at a real row whatever it is; what all kinds have in common (where it lives, what
 * it is called, who answers) stands here as its face, kept by triggers: the application has no right to write it.
 */
export const subjects = pgTable(
  'subjects',
  {
    id: id(),
    kind: text()
      .notNull()
      .references(() => subjectKinds.kind),
    /** Null while only its makers see it. */
    publicAt: instant(),
    opinionsOpenAt: instant(),
    opinionsCloseAt: instant(),
    commentsClosedAt: instant(),

    // The face: null while the kind's own row is not there.
    slug: text(),
    titles: jsonb().$type<Translated>(),
    summaries: jsonb().$type<Translated>(),
    /** Who answers here: the elected official in charge, or the one whose page it is. */
    answersId: uuid().references(() => officials.personId),
    /** The agent who answers for it inside. */
    agentId: uuid().references(() => people.id),
    bodyId: uuid().references(() => organisations.id),
    /** When something that matters last happened. */
    movedAt: instant(),
    /** It was given up: opinions are not asked for. */
    givenUp: boolean().notNull().default(false),
  },
  (t) => [
    check('opinions_close_after_they_open', sql`${t.opinionsCloseAt} > ${t.opinionsOpenAt}`),
    check('a_title_is_there_in_french', sql`${t.titles} ? 'fr'`),
    index('subjects_closing').on(t.opinionsCloseAt),
    unique('subject_addresses').on(t.kind, t.slug),
    index('subjects_by_who_answers').on(t.answersId),
  ],
)

/**
 * The close of a running consultation that was moved: when it was, when it is, and the decision where it came nearer, which
 * leaves eight days. Kept; and none comes nearer without its row here (`nearer_closes_are_decided`).
 */
export const opinionCloses = pgTable(
  'opinion_closes',
  {
    id: id(),
    subjectId: uuid()
      .notNull()
      .references(() => subjects.id),
    was: instant(),
    becomes: instant(),
    decision: text().notNull().default(''),
    by: uuid().references(() => people.id),
    at: at(),
  },
  (t) => [
    index('closes_of_subject').on(t.subjectId, t.at),
    check(
      'a_nearer_close_has_its_decision',
      sql`coalesce(${t.becomes}, 'infinity') >= coalesce(${t.was}, 'infinity') or ${t.decision} <> ''`,
    ),
    check(
      'a_nearer_close_leaves_eight_days',
      sql`coalesce(${t.becomes}, 'infinity') >= coalesce(${t.was}, 'infinity') or ${t.becomes} >= ${t.at} + interval '192 hours'`,
    ),
  ],
)

/**
 * The one list of events. Rows hold opaque ids and plain facts, never a personal datum, and are never changed:
 * a trigger and the lack of the right forbid it.
 */
export const events = pgTable(
  'events',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    verb: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: uuid().notNull(),
    /** The topic (project, dossier…) in whose story this stands, when the subject is one of its parts. */
    topicId: uuid(),
    actorId: uuid(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    at: instant().notNull(),
    xid: xid8().notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [
    index('events_of_subject').on(t.subjectId, t.verb, t.at),
    index('events_of_topic').on(t.topicId, t.verb, t.at),
    index('events_by_transaction').on(t.xid, t.id),
    index('events_by_actor').on(t.actorId, t.id),
  ],
)
export type Event = typeof events.$inferSelect

/** The hash chain over events, closed in batches by a job, so that writers never wait for one another. */
export const eventLinks = pgTable('event_links', {
  position: bigint({ mode: 'bigint' }).primaryKey(),
  eventId: bigint({ mode: 'bigint' })
    .notNull()
    .unique()
    .references(() => events.id),
  /** Random, and never published: without it nobody can guess a sealed row by trying who may have done what. */
  salt: text().notNull(),
  /** What is published of the event, with the seal of its whole row, as it is hashed. */
  entry: text().notNull(),
  /** SHA-256 over the previous hash followed by the entry, hexadecimal. */
  hash: text().notNull(),
})

/** The head of the chain, published each day: whoever keeps a copy can tell if the past was rewritten. */
export const checkpoints = pgTable('checkpoints', {
  day: date({ mode: 'string' }).primaryKey(),
  position: bigint({ mode: 'bigint' }).notNull(),
  hash: text().notNull(),
  at: at(),
})

/** Tokens taken in a window of time, by a hashed key: what a person or an address has already sent. */
export const rateLimits = pgTable(
  'rate_limits',
  { key: text().notNull(), startsAt: instant().notNull(), taken: integer().notNull() },
  (t) => [primaryKey({ columns: [t.key, t.startsAt] }), index('rate_limits_old').on(t.startsAt)],
)

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
  uuid,
} from 'drizzle-orm/pg-core'
import { at, id, instant, xid8 } from '../columns.ts'

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

export const subjectKinds = ['project', 'dossier', 'service', 'decision', 'official'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/**
 * Whatever people may follow, discuss, question or judge. Each kind keeps its own table under the same id, so that
 * comments, opinions and follows point at a real row whatever it is.
 */
export const subjects = pgTable(
  'subjects',
  {
    id: id(),
    kind: text({ enum: subjectKinds }).notNull(),
    /** Null while only its makers see it. */
    publicAt: instant(),
    opinionsOpenAt: instant(),
    opinionsCloseAt: instant(),
    commentsClosedAt: instant(),
  },
  (t) => [
    check('opinions_close_after_they_open', sql`${t.opinionsCloseAt} > ${t.opinionsOpenAt}`),
    index('subjects_closing').on(t.opinionsCloseAt),
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
    index('events_of_subject').on(t.subjectId, t.id),
    index('events_of_topic').on(t.topicId, t.id),
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

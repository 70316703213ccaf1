import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
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
import { at, citext, id, instant } from '../columns.ts'
import { events, subjects } from './audit.ts'
import { people, type Translated } from './people.ts'

export const cadence = pgEnum('cadence', ['at-once', 'daily', 'weekly', 'none'])
export type Cadence = (typeof cadence.enumValues)[number]

export const follows = pgTable(
  'follows',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    subjectId: uuid()
      .notNull()
      .references(() => subjects.id),
    cadence: cadence().notNull().default('daily'),
    since: at(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.subjectId] }), index('followers').on(t.subjectId)],
)

/** A list of public things that one follows as a whole, to be told of what is new in it: a subject that is nothing else. */
export const lists = pgTable('lists', {
  id: uuid()
    .primaryKey()
    .references(() => subjects.id),
  slug: text().notNull().unique(),
  titles: jsonb().$type<Translated>().notNull(),
  at: at(),
})

/** One event told to one person: shown in her account, and mailed at the cadence she chose. */
export const notifications = pgTable(
  'notifications',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    eventId: bigint({ mode: 'bigint' })
      .notNull()
      .references(() => events.id),
    /** Why she is told: the name of a template in emails/. */
    template: text().notNull(),
    cadence: cadence().notNull(),
    topicId: uuid(),
    at: at(),
    readAt: instant(),
    /** When its mail began to leave, where it must not leave twice: if it never counts as mailed, nobody knows. */
    sendingAt: instant(),
    mailedAt: instant(),
  },
  (t) => [
    uniqueIndex('told_once').on(t.personId, t.eventId),
    index('notifications_of_person').on(t.personId, t.id),
    // Each page of someone signed in counts these.
    index('unread_notifications').on(t.personId).where(sql`${t.readAt} is null`),
    index('waiting_for_mail')
      .on(t.cadence, t.personId)
      .where(sql`${t.mailedAt} is null and ${t.cadence} <> 'none'`),
  ],
)

export const digests = pgTable(
  'digests',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    cadence: cadence().notNull(),
    period: date({ mode: 'string' }).notNull(),
    at: at(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.cadence, t.period] })],
)

/** Whoever gets the day's heads of both chains by mail: somebody with an account, or an address that confirms itself. */
export const checkpointReaders = pgTable(
  'checkpoint_readers',
  {
    id: id(),
    personId: uuid()
      .unique()
      .references(() => people.id),
    email: citext().unique(),
    locale: text({ enum: ['fr', 'it', 'en'] }).notNull(),
    /** SHA-256 of the tokens in the links that were mailed and are good: whoever asks again keeps the first. */
    tokenHashes: text().array().notNull().default([]),
    /** How often it was asked for since a link was last good: no address is mailed more of them than a few. */
    asks: integer().notNull().default(1),
    askedAt: at(),
    confirmedAt: instant(),
  },
  (t) => [
    check('a_person_or_an_address', sql`(${t.personId} is null) <> (${t.email} is null)`),
    check('an_address_confirms_itself', sql`${t.email} is not null or ${t.confirmedAt} is not null`),
  ],
)

/** Which day's checkpoints were queued to whom. */
export const checkpointMails = pgTable(
  'checkpoint_mails',
  {
    readerId: uuid()
      .notNull()
      .references(() => checkpointReaders.id, { onDelete: 'cascade' }),
    day: date({ mode: 'string' }).notNull(),
    at: at(),
    /** When it began to leave: it does not leave twice. */
    sendingAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.readerId, t.day] })],
)

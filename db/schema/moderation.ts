import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, citext, id, instant } from '../columns.ts'
import { contributions } from './participation.ts'
import { people } from './people.ts'

export const noticeReasons = [
  'insult',
  'personal-data',
  'hate',
  'false-identity',
  'advertising',
  'off-topic',
  'illegal',
] as const
export type NoticeReason = (typeof noticeReasons)[number]

/** Someone says that a contribution should not stand (Regulation (EU) 2022/2065, art. 16). */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    reason: text({ enum: noticeReasons }).notNull(),
    explanation: text().notNull(),
    reporterId: uuid().references(() => people.id),
    /** Art. 16 asks for a name and an address; a stranger gives them here. Erased a year after the ruling. */
    reporterName: text(),
    reporterEmail: citext(),
    goodFaith: boolean().notNull(),
    at: at(),
    rulingId: uuid().references((): AnyPgColumn => rulings.id),
    /** When a stranger was mailed what was decided (art. 16(5)); a person has a notification. */
    reporterToldAt: instant(),
  },
  (t) => [
    index('notices_of_contribution').on(t.contributionId),
    index('open_notices').on(t.at).where(sql`${t.rulingId} is null`),
    uniqueIndex('one_open_notice_per_reporter')
      .on(t.contributionId, t.reporterId)
      .where(sql`${t.rulingId} is null`),
    uniqueIndex('one_open_notice_per_address')
      .on(t.contributionId, t.reporterEmail, sql`md5(${t.reason} || ${t.explanation})`)
      .where(sql`${t.rulingId} is null`),
    check(
      'a_reporter_is_known',
      sql`${t.reporterId} is not null or (${t.reporterName} is not null and ${t.reporterEmail} is not null) or ${t.rulingId} is not null`,
    ),
    check('given_in_good_faith', sql`${t.goodFaith}`),
  ],
)

/** A moderator's word, with its reason, never changed: a new ruling follows an appeal. */
export const rulings = pgTable(
  'rulings',
  {
    id: id(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    decision: text({ enum: ['hidden', 'kept', 'restored', 'upheld'] }).notNull(),
    ground: text({ enum: noticeReasons }).notNull(),
    reason: text().notNull(),
    /** Null when the rule itself decided: an appeal that nobody judged in time. */
    by: uuid().references(() => people.id),
    appealId: uuid()
      .unique()
      .references((): AnyPgColumn => appeals.id),
    at: at(),
  },
  (t) => [
    index('rulings_of_contribution').on(t.contributionId, t.at),
    index('register').on(t.at, t.id),
    check('a_ruling_has_a_reason', sql`${t.reason} <> ''`),
  ],
)

/** The author asks for another pair of eyes; past `dueOn` without a ruling, the contribution returns. */
export const appeals = pgTable('appeals', {
  id: id(),
  rulingId: uuid()
    .notNull()
    .unique()
    .references((): AnyPgColumn => rulings.id),
  by: uuid()
    .notNull()
    .references(() => people.id),
  text: text().notNull(),
  at: at(),
  dueOn: date({ mode: 'string' }).notNull(),
})

import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, cents } from '../columns.ts'
import { ledgerTransactions } from './ledger.ts'

/**
 * What is published of the ledger: one line per campaign, kind and count, of five people at least. A chain of its own,
 * whose first line commits to the head of the inner one.
 */
export const publicLines = pgTable(
  'public_lines',
  {
    position: bigint({ mode: 'bigint' }).primaryKey(),
    campaignId: uuid(),
    kind: text().notNull(),
    /** Of the count that published it, never of what it sums. */
    day: date({ mode: 'string' }).notNull(),
    /** How many different people stand in it; null for the whole of a campaign of fewer than five, or for nobody's sum. */
    people: integer(),
    /** All that a campaign of fewer than five people came to. */
    whole: boolean().notNull().default(false),
    /** By how many the line changes the number of those who promised. */
    givers: integer().notNull().default(0),
    /** As it is hashed and published. */
    entry: text().notNull(),
    /** SHA-256 over the previous hash followed by the entry, hexadecimal. */
    hash: text().notNull(),
    at: at(),
  },
  (t) => [
    index('lines_of_campaign').on(t.campaignId, t.position),
    check('a_line_is_of_five', sql`${t.people} >= 5`),
    check('the_whole_is_of_fewer', sql`not ${t.whole} or ${t.people} is null`),
  ],
)
export type PublicLine = typeof publicLines.$inferSelect

/** What a line moves on each account, in cents. */
export const publicLineEntries = pgTable(
  'public_line_entries',
  {
    position: bigint({ mode: 'bigint' })
      .notNull()
      .references(() => publicLines.position),
    account: text().notNull(),
    campaignId: uuid(),
    projectId: uuid(),
    amount: cents().notNull(),
  },
  (t) => [
    unique('one_sum_of_an_account').on(t.position, t.account, t.campaignId, t.projectId).nullsNotDistinct(),
    index('line_entries_by_account').on(t.account, t.campaignId),
    check('a_line_entry_is_not_zero', sql`${t.amount} <> 0`),
  ],
)

/** What stands in a line: a transaction, or one promise's share of it, as a salted leaf of the line's tree. In one line only. */
export const publicLeaves = pgTable(
  'public_leaves',
  {
    position: bigint({ mode: 'bigint' })
      .notNull()
      .references(() => publicLines.position),
    index: integer().notNull(),
    transactionId: uuid()
      .notNull()
      .references(() => ledgerTransactions.id),
    pledgeId: uuid(),
    /** The promise is only a part of what the transaction moves. */
    share: boolean().notNull(),
    /** The text under the leaf's hash: its owner's, and the auditor's, alone. */
    leaf: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.position, t.index] }),
    unique('in_one_line').on(t.transactionId, t.pledgeId).nullsNotDistinct(),
    index('leaves_of_pledge').on(t.pledgeId),
  ],
)

/** The head of the published chain, once a day. */
export const publicCheckpoints = pgTable('public_checkpoints', {
  day: date({ mode: 'string' }).primaryKey(),
  position: bigint({ mode: 'bigint' }).notNull(),
  hash: text().notNull(),
  at: at(),
})

/** Counts that were made: each day's, and that of each campaign's end. */
export const publicCounts = pgTable(
  'public_counts',
  {
    day: date({ mode: 'string' }).notNull(),
    /** Null for the count of the day. */
    campaignId: uuid(),
    lines: integer().notNull(),
    at: at(),
  },
  (t) => [
    unique('one_count_of_a_day').on(t.day, t.campaignId).nullsNotDistinct(),
    unique('one_count_of_an_end').on(t.campaignId),
  ],
)

/** A sum that the wall has shown with its name: from then on everybody knows it, whatever is hidden later. */
export const shownAmounts = pgTable(
  'shown_amounts',
  {
    pledgeId: uuid().notNull(),
    revision: integer().notNull(),
    at: at(),
  },
  (t) => [primaryKey({ columns: [t.pledgeId, t.revision] })],
)

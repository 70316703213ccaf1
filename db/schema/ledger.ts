import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, cents, id, instant, xid8 } from '../columns.ts'
import { people } from './people.ts'
import { projects } from './projects.ts'

/** Of a campaign (held, pledged, pledgers), of a project (gift, patronage, sponsoring), or the commune's only one. */
export const accountKinds = [
  'stripe-clearing',
  'bank',
  'sponsor-receivable',
  'refund-payable',
  'disputes',
  'stripe-fees',
  'vat',
  'match-budget',
  'held',
  'gift',
  'patronage',
  'sponsoring',
  'pledged',
  'pledgers',
] as const
export type AccountKind = (typeof accountKinds)[number]

/** What is promised is no money yet: it stands in a book of its own and never sums with cash. */
export const books = ['cash', 'pledges'] as const
export type Book = (typeof books)[number]

/** Accounts are made on first use and never change. The campaign's table stands in an area above: its id is only kept. */
export const ledgerAccounts = pgTable(
  'ledger_accounts',
  {
    id: id(),
    kind: text({ enum: accountKinds }).notNull(),
    campaignId: uuid(),
    projectId: uuid().references(() => projects.id),
    currency: text().notNull().default('EUR'),
    book: text({ enum: books })
      .notNull()
      .generatedAlwaysAs(sql`case when kind in ('pledged', 'pledgers') then 'pledges' else 'cash' end`),
    /** The side it may not leave: `debit` never below zero, `credit` never above; null for those that may do either. */
    keeps: text({ enum: ['debit', 'credit'] }).generatedAlwaysAs(
      sql`case when kind = 'pledged' then 'debit' when kind in ('held', 'match-budget') then 'credit' end`,
    ),
    at: at(),
  },
  (t) => [
    unique('one_account_of_its_kind').on(t.kind, t.campaignId, t.projectId, t.currency).nullsNotDistinct(),
    check('account_in_euros', sql`${t.currency} = 'EUR'`),
    check(
      'account_belongs_where_its_kind_says',
      sql`(${t.campaignId} is not null) = (${t.kind} in ('held', 'pledged', 'pledgers'))
        and (${t.projectId} is null or ${t.kind} in ('gift', 'patronage', 'sponsoring'))`,
    ),
  ],
)
export type LedgerAccount = typeof ledgerAccounts.$inferSelect

/**
 * One fact about money. Its id is random, not ordered in time: it is published, and must not tell in which minute
 * somebody gave. `source`, `source_id` (what caused it, such as a charge) and the note are kept but never published.
 */
export const ledgerTransactions = pgTable(
  'ledger_transactions',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    source: text().notNull(),
    sourceId: text().notNull(),
    code: text().notNull(),
    /** The campaign in whose accounts it is shown, if any. */
    campaignId: uuid(),
    reversesId: uuid()
      .unique()
      .references((): AnyPgColumn => ledgerTransactions.id),
    note: text().notNull().default(''),
    actorId: uuid(),
    /** When it happened in the world; `created_at` is when it was written here. */
    eventAt: instant().notNull(),
    eventOn: date({ mode: 'string' })
      .notNull()
      .generatedAlwaysAs(sql`(event_at at time zone 'Europe/Paris')::date`),
    createdAt: at(),
    xid: xid8().notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [
    unique('posted_once').on(t.source, t.sourceId, t.code),
    index('ledger_by_day').on(t.eventOn, t.id),
    index('ledger_of_campaign').on(t.campaignId, t.eventOn, t.id),
    index('ledger_by_transaction').on(t.xid),
    check('reversal_of_another', sql`${t.reversesId} <> ${t.id}`),
    check('ledger_code_is_a_word', sql`${t.code} ~ '^[a-z][a-z-]{1,40}$'`),
  ],
)
export type LedgerTransaction = typeof ledgerTransactions.$inferSelect

/** Debit is positive, credit negative, in cents. The entries of a transaction sum to zero, or it never commits. */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    transactionId: uuid()
      .notNull()
      .references(() => ledgerTransactions.id),
    accountId: uuid()
      .notNull()
      .references(() => ledgerAccounts.id),
    amount: cents().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.transactionId, t.accountId] }),
    index('entries_of_account').on(t.accountId, t.amount),
    check('entry_is_not_zero', sql`${t.amount} <> 0`),
  ],
)

/**
 * The balance of each account that may not change sides, kept by a trigger that locks its row: two who spend the same
 * money wait for one another. Other accounts have no row, so that nobody queues on the one that everybody touches.
 */
export const ledgerBalances = pgTable('ledger_balances', {
  accountId: uuid()
    .primaryKey()
    .references(() => ledgerAccounts.id),
  balance: cents().notNull(),
})

/** The hash chain over transactions, closed in batches by a job. */
export const ledgerLinks = pgTable('ledger_links', {
  position: bigint({ mode: 'bigint' }).primaryKey(),
  transactionId: uuid()
    .notNull()
    .unique()
    .references(() => ledgerTransactions.id),
  /** Random, and never published: nobody can guess the source behind a seal by trying. */
  salt: text().notNull(),
  /** What is published of the transaction, with the seal of its whole row, as it is hashed. */
  entry: text().notNull(),
  /** SHA-256 over the previous hash followed by the entry, hexadecimal. */
  hash: text().notNull(),
  /** Below it nobody was still writing when it was linked: the next closing looks from here on. */
  horizon: xid8().notNull(),
})

/** The head of the ledger's chain, published each day. */
export const ledgerCheckpoints = pgTable('ledger_checkpoints', {
  day: date({ mode: 'string' }).primaryKey(),
  position: bigint({ mode: 'bigint' }).notNull(),
  hash: text().notNull(),
  at: at(),
})

export const alarmKinds = [
  'webhook-livemode',
  'webhook-quarantined',
  'amount-mismatch',
  'unmatched-balance-transaction',
  'payout-mismatch',
  'negative-clearing',
  'refund-failed',
  'collection-unknown',
  'call-refused',
  'dispute-open',
  'payout-failed',
  'refund-elsewhere',
  'invoice-gap',
  'ledger-broken',
] as const
export type AlarmKind = (typeof alarmKinds)[number]

/** What about money does not add up, until the treasurer says how she settled it. */
export const moneyAlarms = pgTable(
  'money_alarms',
  {
    id: id(),
    kind: text({ enum: alarmKinds }).notNull(),
    /** What it is about: a Stripe object, a pledge, an invoice… */
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    details: jsonb().$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    at: at(),
    settledAt: instant(),
    settledBy: uuid().references(() => people.id),
    note: text(),
  },
  (t) => [
    uniqueIndex('one_open_alarm').on(t.kind, t.subjectKind, t.subjectId).where(sql`${t.settledAt} is null`),
    index('open_alarms').on(t.at).where(sql`${t.settledAt} is null`),
    // By the treasurer, or by itself as its cause went.
    check(
      'alarm_settled_with_a_note',
      sql`num_nonnulls(${t.settledAt}, ${t.note}) in (0, 2) and (${t.settledBy} is null or ${t.settledAt} is not null)
        and char_length(${t.note}) >= 3`,
    ),
  ],
)
export type MoneyAlarm = typeof moneyAlarms.$inferSelect

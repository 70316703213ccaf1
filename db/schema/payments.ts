import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, cents, id, instant, word } from '../columns.ts'
import { pledges } from './funding.ts'
import { organisations, people } from './people.ts'
import { sponsorships } from './sponsoring.ts'

/** Who Stripe knows as a customer: a person, or an organisation. */
export const payers = pgTable(
  'payers',
  {
    id: id(),
    personId: uuid()
      .unique()
      .references(() => people.id),
    organisationId: uuid()
      .unique()
      .references(() => organisations.id),
    customerId: text().notNull().unique(),
    at: at(),
  },
  (t) => [check('a_payer_is_one', sql`num_nonnulls(${t.personId}, ${t.organisationId}) = 1`)],
)

export const checkoutPurposes = ['promise', 'card', 'mend', 'sponsoring'] as const
export type CheckoutPurpose = (typeof checkoutPurposes)[number]

/**
 * A Checkout session at Stripe. The row comes first: its id is the key under which the session is asked for, so that a
 * crash between the two asks for the same session again.
 */
export const checkouts = pgTable(
  'checkouts',
  {
    id: id(),
    purpose: text({ enum: checkoutPurposes }).notNull(),
    pledgeId: uuid().references(() => pledges.id),
    sponsorshipId: uuid().references(() => sponsorships.id),
    /** To be paid now; zero where a card is only saved. */
    amount: cents().notNull(),
    /** As Stripe names it, once it is known here. */
    sessionId: text().unique(),
    url: text(),
    at: at(),
    /** By the city's clock: what it holds is released then. */
    expiresAt: instant().notNull(),
    endedAt: instant(),
    result: text({ enum: ['completed', 'expired', 'replaced', 'refused'] }),
  },
  (t) => [
    uniqueIndex('one_open_checkout_of_pledge').on(t.pledgeId).where(sql`${t.endedAt} is null`),
    uniqueIndex('one_open_checkout_of_sponsorship').on(t.sponsorshipId).where(sql`${t.endedAt} is null`),
    check(
      'a_checkout_is_of_one',
      sql`(${t.purpose} = 'sponsoring') = (${t.sponsorshipId} is not null) and num_nonnulls(${t.pledgeId}, ${t.sponsorshipId}) = 1`,
    ),
    check(
      'saving_a_card_costs_nothing',
      sql`(${t.amount} = 0) = (${t.purpose} in ('promise', 'card')) and ${t.amount} >= 0`,
    ),
    check('a_checkout_ends_somehow', sql`(${t.endedAt} is null) = (${t.result} is null)`),
    index('checkouts_expiring').on(t.expiresAt).where(sql`${t.endedAt} is null`),
    index('checkouts_to_close')
      .on(t.id)
      .where(sql`${t.endedAt} is not null and ${t.url} is not null and ${t.sessionId} is not null`),
  ],
)
export type Checkout = typeof checkouts.$inferSelect

/** `sent` has no known outcome yet: it never means failed. */
export const paymentStates = ['planned', 'sent', 'succeeded', 'needs-owner', 'declined', 'cancelled'] as const
export type PaymentState = (typeof paymentStates)[number]

/** One attempt to take money, written before Stripe is asked: off-session at the deadline, or by a Checkout of its owner. */
export const payments = pgTable(
  'payments',
  {
    id: id(),
    pledgeId: uuid().references(() => pledges.id),
    sponsorshipId: uuid().references(() => sponsorships.id),
    /** The idempotency key is `pledge:{id}:attempt:{number}`. */
    number: integer().notNull(),
    checkoutId: uuid()
      .unique()
      .references(() => checkouts.id),
    amount: cents().notNull(),
    /** Paid besides the one payment that counts, or too late to count: all of it goes back. */
    surplus: boolean().notNull().default(false),
    state: text({ enum: paymentStates }).notNull().default('planned'),
    paymentIntentId: text().unique(),
    chargeId: text().unique(),
    /** What Stripe kept, in cents; null until its balance transaction is known. */
    fee: cents(),
    declineCode: text(),
    adviceCode: text(),
    /** By the city's clock: not before. */
    dueAt: instant().notNull(),
    /** When Stripe was first asked: it forgets keys after 24 hours. */
    sentAt: instant(),
    endedAt: instant(),
    at: at(),
  },
  (t) => [
    unique('attempts_of_pledge').on(t.pledgeId, t.number),
    unique('attempts_of_sponsorship').on(t.sponsorshipId, t.number),
    uniqueIndex('a_pledge_is_collected_once')
      .on(t.pledgeId)
      .where(sql`${t.state} = 'succeeded' and not ${t.surplus}`),
    uniqueIndex('a_sponsorship_is_paid_once')
      .on(t.sponsorshipId)
      .where(sql`${t.state} = 'succeeded' and not ${t.surplus}`),
    uniqueIndex('one_attempt_at_a_time').on(t.pledgeId).where(sql`${t.state} in ('planned', 'sent')`),
    check('a_payment_is_of_one', sql`num_nonnulls(${t.pledgeId}, ${t.sponsorshipId}) = 1`),
    check('a_payment_is_of_something', sql`${t.amount} > 0`),
    check(
      'a_success_has_its_charge',
      sql`${t.state} <> 'succeeded' or (${t.chargeId} is not null and ${t.endedAt} is not null)`,
    ),
    check('too_much_was_paid', sql`not ${t.surplus} or ${t.state} = 'succeeded'`),
    check('a_known_payment_state', word(t.state, paymentStates)),
    index('payments_due').on(t.dueAt).where(sql`${t.state} in ('planned', 'sent')`),
  ],
)
export type Payment = typeof payments.$inferSelect

/** Money given back. A trigger keeps the sum of a payment's refunds within what was paid. */
export const refunds = pgTable(
  'refunds',
  {
    id: id(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id),
    /** The same asked twice is one refund. */
    key: text().notNull(),
    amount: cents().notNull(),
    reason: text().notNull(),
    state: text({ enum: ['planned', 'sent', 'succeeded', 'failed'] })
      .notNull()
      .default('planned'),
    refundId: text().unique(),
    /** How often Stripe was asked, and when it is asked next: later and later; what waits there is only looked at. */
    tries: integer().notNull().default(0),
    dueAt: at(),
    by: uuid().references(() => people.id),
    at: at(),
    sentAt: instant(),
    endedAt: instant(),
  },
  (t) => [
    unique('refunded_once_per_key').on(t.paymentId, t.key),
    check('a_refund_is_of_something', sql`${t.amount} > 0`),
    check('a_refund_has_a_reason', sql`${t.reason} <> ''`),
    index('refunds_under_way').on(t.dueAt).where(sql`${t.state} in ('planned', 'sent')`),
  ],
)
export type Refund = typeof refunds.$inferSelect

/** What a payer's bank took back of a payment, until it has decided: its state only goes forward. */
export const disputes = pgTable(
  'disputes',
  {
    disputeId: text().primaryKey(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id),
    amount: cents().notNull(),
    state: text({ enum: ['open', 'won', 'lost'] })
      .notNull()
      .default('open'),
    at: at(),
    endedAt: instant(),
  },
  (t) => [
    index('disputes_of_payment').on(t.paymentId),
    check('a_dispute_is_of_something', sql`${t.amount} > 0`),
    check('a_dispute_ends_somehow', sql`(${t.state} = 'open') = (${t.endedAt} is null)`),
  ],
)

/** The inbox of webhooks, and of what reconciliation found: each event of Stripe once, whatever its number of arrivals. */
export const stripeEvents = pgTable(
  'stripe_events',
  {
    id: text().primaryKey(),
    type: text().notNull(),
    /** The object it speaks of: it is fetched again, never read from the event. */
    objectId: text().notNull(),
    livemode: boolean().notNull(),
    createdAt: instant().notNull(),
    via: text({ enum: ['webhook', 'reconciliation'] }).notNull(),
    receivedAt: at(),
    handledAt: instant(),
    outcome: text({ enum: ['applied', 'nothing-to-do', 'ignored', 'quarantined'] }),
  },
  (t) => [
    check('handled_with_an_outcome', sql`(${t.handledAt} is null) = (${t.outcome} is null)`),
    index('events_to_handle').on(t.receivedAt).where(sql`${t.handledAt} is null`),
    index('events_of_object').on(t.objectId),
  ],
)

/** Stripe's own account of what moved there, each matched with what was posted here or raised as an alarm. */
export const balanceTransactions = pgTable(
  'balance_transactions',
  {
    id: text().primaryKey(),
    type: text().notNull(),
    sourceId: text(),
    payoutId: text(),
    amount: cents().notNull(),
    fee: cents().notNull(),
    net: cents().notNull(),
    createdAt: instant().notNull(),
    matchedAt: instant(),
  },
  (t) => [
    index('balance_of_payout').on(t.payoutId),
    index('balance_unmatched').on(t.createdAt).where(sql`${t.matchedAt} is null`),
  ],
)

/** Each day on which our books are held against Stripe's: begun once, by the city's clock, and what it found once done. */
export const reconciliations = pgTable(
  'reconciliations',
  {
    day: date({ mode: 'string' }).primaryKey(),
    at: at(),
    doneAt: instant(),
    /** Events that no webhook had brought, and payouts that had reached the bank. */
    missed: integer(),
    payouts: integer(),
  },
  (t) => [
    check(
      'a_reconciliation_says_what_it_found',
      sql`num_nulls(${t.doneAt}, ${t.missed}, ${t.payouts}) in (0, 3)`,
    ),
  ],
)

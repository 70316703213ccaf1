import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { at, cents, id, instant } from '../columns.ts'
import { files } from './commune.ts'
import { organisations, people, type Translated } from './people.ts'
import { projects } from './projects.ts'

const word = (column: unknown, words: readonly string[]) =>
  sql`${column} in (${sql.raw(words.map((one) => `'${one}'`).join(', '))})`

export const campaignStates = ['draft', 'open', 'reached', 'missed', 'settled', 'cancelled'] as const
export type CampaignState = (typeof campaignStates)[number]

/** By what right money is collected for the commune: CGCT L1611-7-1 (mandate) or R1617-1 and following (régie). */
export const legalBases = ['mandate', 'regie'] as const
export type LegalBasis = (typeof legalBases)[number]

/** What is announced before anybody promises, should charges fail after the goal was reached. */
export const shortfallRules = ['carry-on', 'refund-below'] as const
export type ShortfallRule = (typeof shortfallRules)[number]

/** An all-or-nothing campaign of the commune on one project: nobody is charged before its deadline, nor if it misses its goal. */
export const campaigns = pgTable(
  'campaigns',
  {
    id: id(),
    slug: text().notNull().unique(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    title: jsonb().$type<Translated>().notNull(),
    /** What the money is for, in a sentence that stands above every button. */
    purpose: jsonb().$type<Translated>().notNull(),
    /** Markdown as written, and as it is read. */
    story: jsonb().$type<Translated>().notNull(),
    storyHtml: jsonb().$type<Translated>().notNull(),
    goal: cents().notNull(),
    /** The least and the most that one person may promise. */
    leastPledge: cents().notNull(),
    mostPledge: cents().notNull(),
    deadlineAt: instant().notNull(),
    shortfallRule: text({ enum: shortfallRules }).notNull().default('carry-on'),
    /** Under this sum collected, `refund-below` gives everything back. */
    shortfallFloor: cents(),
    legalBasis: text({ enum: legalBases }),
    /** The mandate or the act that set up the régie: number and date. */
    legalReference: text().notNull().default(''),
    /** CGCT L1611-7-1: a mandate needs the public accountant's favourable opinion. */
    accountantOpinion: text().notNull().default(''),
    /** CGCT L2242-1: the deliberation that accepts the gifts. */
    giftsDeliberation: text().notNull().default(''),
    legalNote: text().notNull().default(''),
    /** Only a ruling (rescrit) lets the commune speak of a tax deduction (CGI art. 200, 238 bis). */
    deductionRuling: text().notNull().default(''),
    state: text({ enum: campaignStates }).notNull().default('draft'),
    revision: integer().notNull().default(1),
    preparedBy: uuid()
      .notNull()
      .references(() => people.id),
    preparedAt: at(),
    openedAt: instant(),
  },
  (t) => [
    check('a_campaign_asks_for_something', sql`${t.goal} > 0`),
    check(
      'pledges_have_bounds',
      sql`${t.leastPledge} > 0 and ${t.mostPledge} >= ${t.leastPledge} and ${t.mostPledge} <= ${t.goal}`,
    ),
    check(
      'a_floor_goes_with_its_rule',
      sql`(${t.shortfallRule} = 'refund-below') = (${t.shortfallFloor} is not null) and ${t.shortfallFloor} between 1 and ${t.goal}`,
    ),
    check(
      'opens_with_its_legal_basis',
      sql`${t.openedAt} is null or (${t.legalBasis} is not null and ${t.legalReference} <> '' and ${t.giftsDeliberation} <> ''
        and (${t.legalBasis} <> 'mandate' or ${t.accountantOpinion} <> ''))`,
    ),
    check(
      'a_campaign_is_draft_or_opened',
      sql`${t.state} in ('draft', 'cancelled') or ${t.openedAt} is not null`,
    ),
    check('the_deadline_follows_the_opening', sql`${t.deadlineAt} > ${t.openedAt}`),
    check('a_known_campaign_state', word(t.state, campaignStates)),
    check('a_known_legal_basis', word(t.legalBasis, legalBases)),
    check('a_known_shortfall_rule', word(t.shortfallRule, shortfallRules)),
    index('campaigns_of_project').on(t.projectId),
    unique('campaigns_with_their_project').on(t.id, t.projectId),
    index('campaigns_by_deadline').on(t.deadlineAt).where(sql`${t.state} = 'open'`),
    index('campaigns_shown').on(t.openedAt, t.id).where(sql`${t.openedAt} is not null`),
  ],
)
export type Campaign = typeof campaigns.$inferSelect

/** How a campaign ended, frozen at its deadline over the confirmed pledges; a cancelled one says why. Never changed. */
export const campaignOutcomes = pgTable(
  'campaign_outcomes',
  {
    campaignId: uuid()
      .primaryKey()
      .references(() => campaigns.id),
    outcome: text({ enum: ['reached', 'missed', 'cancelled'] }).notNull(),
    promised: cents().notNull(),
    pledges: integer().notNull(),
    reason: text().notNull().default(''),
    by: uuid().references(() => people.id),
    at: at(),
  },
  (t) => [check('a_cancelling_has_a_reason', sql`${t.outcome} <> 'cancelled' or ${t.reason} <> ''`)],
)

/** What the collection came to, once no pledge waits any more; `kept` false where the shortfall rule gave all back. */
export const campaignSettlements = pgTable('campaign_settlements', {
  campaignId: uuid()
    .primaryKey()
    .references(() => campaigns.id),
  collected: cents().notNull(),
  failed: cents().notNull(),
  kept: boolean().notNull(),
  at: at(),
})

/** What a pledge of a certain sum gets in return; its value is held against the limits of a gift (settings). */
export const rewards = pgTable(
  'rewards',
  {
    id: id(),
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    position: integer().notNull(),
    title: jsonb().$type<Translated>().notNull(),
    description: jsonb().$type<Translated>().notNull(),
    /** The least pledge that gets it. */
    fromAmount: cents().notNull(),
    /** What it is worth. */
    value: cents().notNull(),
    /** How many there are; null without limit. */
    quantity: integer(),
    /** How many are held by pledges: kept by a trigger on `pledges`, whose row lock lets one of two have the last. */
    taken: integer().notNull().default(0),
  },
  (t) => [
    index('rewards_of_campaign').on(t.campaignId, t.position),
    check(
      'a_reward_is_worth_less_than_its_pledge',
      sql`${t.value} between 0 and ${t.fromAmount} and ${t.fromAmount} > 0`,
    ),
    check('some_rewards_there_are', sql`${t.quantity} > 0`),
    check(
      'reward_within_its_number',
      sql`${t.taken} >= 0 and ${t.taken} <= coalesce(${t.quantity}, ${t.taken})`,
    ),
  ],
)
export type Reward = typeof rewards.$inferSelect

/**
 * `started` waits for a card, `released` did not get one in time; `confirmed` counts; `withdrawn` by herself, `void`
 * by the campaign's end; then it is being collected, was, could not be, or is given back.
 */
export const pledgeStates = [
  'started',
  'released',
  'confirmed',
  'withdrawn',
  'void',
  'collecting',
  'collected',
  'failed',
  'refunding',
  'refunded',
] as const
export type PledgeState = (typeof pledgeStates)[number]

/** One person's promise to one campaign. */
export const pledges = pgTable(
  'pledges',
  {
    id: id(),
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** A business or an association for which she gives: patronage, not a gift of her own. */
    organisationId: uuid().references(() => organisations.id),
    amount: cents().notNull(),
    rewardId: uuid().references(() => rewards.id),
    /** Nobody reads her name, on no page, export or API. */
    anonymous: boolean().notNull().default(false),
    /** Her name is read, the sum is not. */
    amountHidden: boolean().notNull().default(false),
    state: text({ enum: pledgeStates }).notNull().default('started'),
    /** Made by the form: a second click is the same pledge. */
    clientKey: text().notNull(),
    /** Counts changes of the sum: a ledger entry for each. */
    revision: integer().notNull().default(0),
    /** The saved card, as Stripe names it, and what its owner knows it by. */
    paymentMethodId: text(),
    card: jsonb().$type<{ brand: string; last4: string; expMonth: number; expYear: number }>(),
    /** From when on the card is good for nothing: the month after the one that stands on it. */
    cardEndsAt: instant().generatedAlwaysAs(
      sql`timezone('Europe/Paris', make_timestamp((card ->> 'expYear')::int, (card ->> 'expMonth')::int, 1, 0, 0, 0) + interval '1 month')`,
    ),
    /** When its owner was told that this card has ended. */
    cardToldAt: instant(),
    at: at(),
    confirmedAt: instant(),
    endedAt: instant(),
    /** While its collection waits for its owner: until when, and when she is written to next. */
    mendUntil: instant(),
    remindAt: instant(),
    reminders: integer().notNull().default(0),
  },
  (t) => [
    unique('one_pledge_per_click').on(t.personId, t.clientKey),
    uniqueIndex('one_living_pledge')
      .on(t.campaignId, t.personId)
      .where(sql`${t.state} in ('started', 'confirmed', 'collecting', 'collected', 'refunding')`),
    check('a_pledge_is_of_something', sql`${t.amount} > 0`),
    check('a_known_pledge_state', word(t.state, pledgeStates)),
    check(
      'confirmed_with_a_card',
      sql`${t.state} in ('started', 'released', 'withdrawn', 'void') or ${t.confirmedAt} is not null`,
    ),
    index('pledges_of_campaign').on(t.campaignId, t.state),
    index('pledges_shown').on(t.campaignId, t.confirmedAt, t.id).where(sql`${t.confirmedAt} is not null`),
    index('pledges_of_person').on(t.personId, t.id),
    index('pledges_with_a_card_to_forget')
      .on(t.id)
      .where(
        sql`${t.paymentMethodId} is not null and ${t.state} in ('released', 'withdrawn', 'void', 'failed', 'collected', 'refunding', 'refunded')`,
      ),
    index('pledges_with_a_card_that_ends')
      .on(t.cardEndsAt)
      .where(sql`${t.state} = 'confirmed' and ${t.cardToldAt} is null`),
    index('pledges_to_remind')
      .on(t.remindAt)
      .where(sql`${t.state} = 'collecting' and ${t.remindAt} is not null`),
  ],
)
export type Pledge = typeof pledges.$inferSelect

/** A signed link by which the owner of a card mends her payment without signing in; only the token's hash lies here. */
export const pledgeLinks = pgTable(
  'pledge_links',
  {
    tokenHash: text().primaryKey(),
    pledgeId: uuid()
      .notNull()
      .references(() => pledges.id),
    at: at(),
    expiresAt: instant().notNull(),
  },
  (t) => [index('links_of_pledge').on(t.pledgeId)],
)

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

/** What a sponsor gets and pays: a service with VAT, apart from gifts. */
export const sponsorPackages = pgTable(
  'sponsor_packages',
  {
    id: id(),
    slug: text().notNull().unique(),
    projectId: uuid()
      .notNull()
      .references(() => projects.id),
    /** The campaign that it goes with, if any: one of the same project. */
    campaignId: uuid(),
    title: jsonb().$type<Translated>().notNull(),
    benefits: jsonb().$type<Translated>().notNull(),
    /** Without tax. */
    price: cents().notNull(),
    /** In hundredths of a percent: 2000 is 20 %. */
    vatRate: integer().notNull().default(2000),
    /** By which text no VAT is due, as the invoice must say (CGI annexe II art. 242 nonies A, I 12°); empty at any other rate. */
    vatExemption: text().notNull().default(''),
    quantity: integer(),
    /** Kept by a trigger on `sponsorships`, as for rewards. */
    taken: integer().notNull().default(0),
    closesAt: instant(),
    preparedBy: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
    offeredAt: instant(),
    withdrawnAt: instant(),
  },
  (t) => [
    index('packages_of_project').on(t.projectId),
    foreignKey({
      name: 'package_and_campaign_of_one_project',
      columns: [t.campaignId, t.projectId],
      foreignColumns: [campaigns.id, campaigns.projectId],
    }),
    check('a_package_costs_something', sql`${t.price} > 0`),
    check('a_vat_rate', sql`${t.vatRate} between 0 and 10000`),
    check('no_vat_says_why', sql`(${t.vatRate} = 0) = (${t.vatExemption} <> '')`),
    check(
      'package_within_its_number',
      sql`${t.taken} >= 0 and ${t.taken} <= coalesce(${t.quantity}, ${t.taken})`,
    ),
  ],
)
export type SponsorPackage = typeof sponsorPackages.$inferSelect

export const sponsorshipStates = ['started', 'released', 'paid', 'refunding', 'refunded'] as const
export type SponsorshipState = (typeof sponsorshipStates)[number]

/** A business that took a package. Its logo is shown once it has paid, and not before. */
export const sponsorships = pgTable(
  'sponsorships',
  {
    id: id(),
    packageId: uuid()
      .notNull()
      .references(() => sponsorPackages.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** As agreed when it was taken, in cents: gross is what is paid. */
    net: cents().notNull(),
    vat: cents().notNull(),
    gross: cents().notNull(),
    vatRate: integer().notNull(),
    /** As the invoice will print it. */
    billing: jsonb()
      .$type<{ name: string; address: string; siret: string; vatNumber: string; email: string }>()
      .notNull(),
    logoFileId: uuid().references(() => files.id),
    logoAlt: text().notNull().default(''),
    website: text().notNull().default(''),
    state: text({ enum: sponsorshipStates }).notNull().default('started'),
    clientKey: text().notNull(),
    at: at(),
    paidAt: instant(),
    endedAt: instant(),
  },
  (t) => [
    unique('one_sponsorship_per_click').on(t.personId, t.clientKey),
    uniqueIndex('one_living_sponsorship')
      .on(t.packageId, t.organisationId)
      .where(sql`${t.state} in ('started', 'paid', 'refunding')`),
    check('a_sponsorship_adds_up', sql`${t.net} > 0 and ${t.vat} >= 0 and ${t.gross} = ${t.net} + ${t.vat}`),
    check('paid_has_its_instant', sql`${t.state} in ('started', 'released') or ${t.paidAt} is not null`),
    // It becomes a link on a public page.
    check('a_website_is_an_address', sql`${t.website} = '' or ${t.website} ~ '^https?://'`),
    check('a_logo_says_what_it_shows', sql`${t.logoFileId} is null or ${t.logoAlt} <> ''`),
    check('a_known_sponsorship_state', word(t.state, sponsorshipStates)),
    index('sponsorships_of_organisation').on(t.organisationId),
  ],
)
export type Sponsorship = typeof sponsorships.$inferSelect

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
    uniqueIndex('a_pledge_is_collected_once').on(t.pledgeId).where(sql`${t.state} = 'succeeded'`),
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
    check('only_sponsors_pay_too_much', sql`not ${t.surplus} or ${t.sponsorshipId} is not null`),
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
    by: uuid().references(() => people.id),
    at: at(),
    sentAt: instant(),
    endedAt: instant(),
  },
  (t) => [
    unique('refunded_once_per_key').on(t.paymentId, t.key),
    check('a_refund_is_of_something', sql`${t.amount} > 0`),
    check('a_refund_has_a_reason', sql`${t.reason} <> ''`),
    index('refunds_under_way').on(t.at).where(sql`${t.state} in ('planned', 'sent')`),
  ],
)
export type Refund = typeof refunds.$inferSelect

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

/** The last number of each series and year; its row is locked while the next is given, so that none is skipped. */
export const invoiceCounters = pgTable(
  'invoice_counters',
  { series: text().notNull(), year: integer().notNull(), last: integer().notNull() },
  (t) => [primaryKey({ columns: [t.series, t.year] }), check('a_counter_counts', sql`${t.last} > 0`)],
)

/** CGI annexe II art. 242 nonies A: numbered without gaps, never changed; a credit note names what it cancels. */
export const invoices = pgTable(
  'invoices',
  {
    id: id(),
    series: text({ enum: ['F', 'A'] }).notNull(),
    year: integer().notNull(),
    number: integer().notNull(),
    sponsorshipId: uuid()
      .notNull()
      .references(() => sponsorships.id),
    cancelsId: uuid()
      .unique()
      .references((): AnyPgColumn => invoices.id),
    /** All that it prints, frozen: canonical JSON, in which the trigger that gives the number puts it, with the hash. */
    content: text().notNull(),
    sha256: text().notNull(),
    net: cents().notNull(),
    vat: cents().notNull(),
    gross: cents().notNull(),
    issuedAt: at(),
  },
  (t) => [
    unique('invoice_numbers').on(t.series, t.year, t.number),
    uniqueIndex('one_invoice_per_sponsorship').on(t.sponsorshipId).where(sql`${t.series} = 'F'`),
    check('a_credit_note_cancels', sql`(${t.series} = 'A') = (${t.cancelsId} is not null)`),
    check('an_invoice_adds_up', sql`${t.gross} = ${t.net} + ${t.vat} and ${t.gross} > 0`),
    check(
      'the_invoice_hash_is_its_own',
      sql`${t.sha256} = encode(sha256(convert_to(${t.content}, 'UTF8')), 'hex')`,
    ),
  ],
)
export type Invoice = typeof invoices.$inferSelect

/** The PDF of an invoice as it was printed. */
export const invoicePrints = pgTable('invoice_prints', {
  invoiceId: uuid()
    .primaryKey()
    .references(() => invoices.id),
  fileId: uuid()
    .notNull()
    .references(() => files.id),
  at: at(),
})

import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { rewardNeeds } from '#app/lib/deliveries.ts'
import { at, cents, id, instant, word } from '../columns.ts'
import { organisations, people, type Translated } from './people.ts'
import { projects } from './projects.ts'

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
    /** When its form was saved last; null for what was saved before that was kept. */
    savedAt: instant(),
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
    /** What its giver must say so that it can be handed over. */
    needs: text({ enum: rewardNeeds }).array().notNull().default(sql`'{}'`),
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
    check(
      'a_reward_asks_for_what_is_known',
      sql`${t.needs} <@ array[${sql.raw(rewardNeeds.map((need) => `'${need}'`).join(', '))}]`,
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

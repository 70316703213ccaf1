import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { budgetCompletions, budgetForms, budgetPhases, budgetRules, ideaVerdicts } from '#app/lib/kinds.ts'
import { at, cents, instant, word } from '../columns.ts'
import { consultations } from './ballots.ts'
import { people, type Translated } from './people.ts'
import { projects } from './projects.ts'
import { proposals, proposalVersions } from './proposals.ts'

/**
 * A sum that people share out: ideas, their screening, a vote that is a row of `consultations` under the same id (roll,
 * box and sealing are those of every vote), its count, and what becomes of the winners. Its rules stand from the day on
 * which ideas are taken.
 */
export const budgets = pgTable(
  'budgets',
  {
    id: uuid()
      .primaryKey()
      .references(() => consultations.id),
    phase: text({ enum: budgetPhases }).notNull().default('draft'),
    amount: cents().notNull(),
    /** Where what is paid for may be, in words. */
    perimeters: jsonb().$type<Translated>().notNull(),
    /** The most that one idea may cost, and that the ideas of one place may cost together on the ballot. */
    ideaCap: cents(),
    placeCap: cents(),
    /** How many ideas come to the vote at most, those with the most supports. */
    shortlist: integer(),
    form: text({ enum: budgetForms }).notNull(),
    min: integer(),
    max: integer(),
    points: integer(),
    rule: text({ enum: budgetRules }).notNull(),
    completion: text({ enum: budgetCompletions }).notNull(),
    /** What is left over is given by votes. */
    fill: boolean().notNull(),
    /** Greedy takes over where strictly more voters have more winners under it. */
    comparison: boolean().notNull(),
    /** The last day on which ideas are taken. */
    ideasUntil: date({ mode: 'string' }).notNull(),
    publishedAt: instant(),
    ideasClosedAt: instant(),
    /** Whether the count met a tie that decides who wins, and waits for the draw; null before it ran. */
    tied: boolean(),
    /** How far the count is, while it runs. */
    progress: jsonb().$type<{ step: number }>(),
    countedAt: instant(),
    /** Who won and why, as it was published. */
    result: jsonb(),
  },
  (t) => [
    check('a_budget_has_a_phase', word(t.phase, budgetPhases)),
    check('a_budget_has_a_form', word(t.form, budgetForms)),
    check('a_budget_has_a_rule', word(t.rule, budgetRules)),
    check('a_budget_has_a_completion', word(t.completion, budgetCompletions)),
    check('there_is_something_to_share', sql`${t.amount} > 0`),
    check(
      'a_cap_is_a_part',
      sql`${t.ideaCap} between 1 and ${t.amount} and ${t.placeCap} between 1 and ${t.amount}`,
    ),
    check('points_are_for_points', sql`(${t.form} = 'points') = (${t.points} is not null)`),
    check('only_approvals_are_compared', sql`not ${t.comparison} or ${t.form} <> 'points'`),
    check('a_call_has_its_day', sql`(${t.phase} = 'draft') = (${t.publishedAt} is null)`),
    check('a_count_of_a_budget_has_its_result', sql`(${t.countedAt} is null) = (${t.result} is null)`),
  ],
)
export type Budget = typeof budgets.$inferSelect

/**
 * A proposal in the call of a budget, and what the desk said of it: its cost and who estimated it, or why it can't be
 * done, or into which other it goes. `number` is its place on the ballot.
 */
export const budgetIdeas = pgTable(
  'budget_ideas',
  {
    proposalId: uuid()
      .primaryKey()
      .references(() => proposals.id),
    budgetId: uuid()
      .notNull()
      .references(() => budgets.id),
    verdict: text({ enum: ideaVerdicts }),
    cost: cents(),
    estimatedBy: text().notNull().default(''),
    /** Where it would be: what the ballot is filtered by, and what the cap of a place counts. */
    place: text().notNull().default(''),
    reason: text().notNull().default(''),
    intoId: uuid(),
    screenedBy: uuid().references(() => people.id),
    screenedAt: instant(),
    number: integer(),
    /** Which wording of its proposal was announced with that number: the ballot, the count and its project say that one. */
    version: integer(),
    /** What it became, where it won. */
    projectId: uuid().references(() => projects.id),
    at: at(),
  },
  (t) => [
    foreignKey({
      name: 'its_wording_is_one_that_it_had',
      columns: [t.proposalId, t.version],
      foreignColumns: [proposalVersions.proposalId, proposalVersions.number],
    }),
    foreignKey({ name: 'goes_into_another_idea', columns: [t.intoId], foreignColumns: [t.proposalId] }),
    check('an_idea_has_a_verdict', word(t.verdict, ideaVerdicts)),
    check(
      'a_feasible_idea_has_its_cost',
      sql`(${t.verdict} is not distinct from 'feasible') = (${t.cost} is not null)
        and (${t.cost} is null or ${t.cost} > 0 and ${t.estimatedBy} <> '')`,
    ),
    check(
      'a_refusal_has_its_reason',
      sql`${t.verdict} is null or ${t.verdict} = 'feasible' or ${t.reason} <> ''`,
    ),
    check(
      'a_merged_idea_leads_on',
      sql`(${t.verdict} is not distinct from 'merged') = (${t.intoId} is not null)`,
    ),
    check('an_idea_does_not_go_into_itself', sql`${t.intoId} <> ${t.proposalId}`),
    check('only_feasible_ideas_are_voted_on', sql`${t.number} is null or ${t.verdict} = 'feasible'`),
    check('what_is_voted_on_has_its_wording', sql`(${t.number} is null) = (${t.version} is null)`),
    check('a_verdict_has_its_author', sql`(${t.verdict} is null) = (${t.screenedAt} is null)`),
    uniqueIndex('one_idea_per_place_on_the_ballot').on(t.budgetId, t.number),
    index('ideas_merged_into').on(t.intoId),
    index('ideas_screened_by').on(t.screenedBy),
    index('ideas_of_project').on(t.projectId),
  ],
)
export type BudgetIdea = typeof budgetIdeas.$inferSelect

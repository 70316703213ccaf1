import { z } from 'zod'
import { budgetCompletions, budgetForms, budgetRules, personClasses } from '#app/lib/kinds.ts'
import { euros, optionalEuros } from '../../amount.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { inLanguages } from '../consultations/write.ts'

const few = (most: number) => z.coerce.number().int().min(1).max(most).nullable().default(null)
const wrong = (field: string, refusal: string) => ({ path: [field], params: { refusal } })

/** The most ideas that a ballot shows. */
export const mostIdeas = 100

/**
 * Where each voter is given a euro more at every step, there may be as many steps as the sum has euros: of those and the ideas
 * on the ballot, so many together. At the most that this admits, with an idea for the whole sum that one alone wants, five
 * thousand ballots take the worker under six minutes (60,000 € and a hundred ideas: 5.4 ms a step).
 */
const mostSteps = 6_000_000n

/** The rules of a participatory budget, as the desk writes them. */
export const BudgetInput = z
  .object({
    title: inLanguages(140, 5),
    summary: inLanguages(400, 10),
    pack: inLanguages(20_000, 20),
    perimeter: inLanguages(300, 3),
    amount: euros,
    ideaCap: optionalEuros,
    placeCap: optionalEuros,
    shortlist: few(mostIdeas),
    form: z.enum(budgetForms),
    min: few(mostIdeas),
    max: few(mostIdeas),
    points: few(1_000),
    rule: z.enum(budgetRules),
    completion: z.enum(budgetCompletions).nullable().default(null),
    fill: z.stringbool().default(false),
    comparison: z.stringbool().default(false),
    classes: z.array(z.enum(personClasses)).min(1).max(personClasses.length),
    verifiedOnly: z.stringbool().default(false),
    minAge: z.coerce.number().int().min(16).max(18).nullable().default(null),
    ideasUntil: dayTyped(),
    opensOn: dayTyped(),
    closesOn: dayTyped(),
    answerDueOn: dayTyped(),
    drawName: written().min(5).max(200),
  })
  .refine(({ amount }) => amount > 0n, wrong('amount', 'not-an-amount'))
  .refine(
    ({ amount, ideaCap }) => ideaCap === null || (ideaCap > 0n && ideaCap <= amount),
    wrong('ideaCap', 'budget-cap'),
  )
  .refine(
    ({ amount, placeCap }) => placeCap === null || (placeCap > 0n && placeCap <= amount),
    wrong('placeCap', 'budget-cap'),
  )
  .refine(({ min, max }) => (min ?? 1) <= (max ?? mostIdeas), wrong('max', 'vote-options'))
  .refine(({ form, points }) => form !== 'points' || points !== null, wrong('points', 'budget-points'))
  .refine(
    ({ form, comparison }) => form !== 'points' || !comparison,
    wrong('comparison', 'budget-comparison'),
  )
  .refine(
    ({ rule, completion }) => rule !== 'equal-shares' || completion !== null,
    wrong('completion', 'budget-completion'),
  )
  .refine(
    ({ rule, completion, amount, shortlist }) =>
      rule !== 'equal-shares' ||
      completion === 'none' ||
      (amount / 100n) * BigInt(shortlist ?? mostIdeas) <= mostSteps,
    wrong('amount', 'budget-steps'),
  )
  .refine(({ ideasUntil, opensOn }) => opensOn > ideasUntil, wrong('opensOn', 'budget-dates'))
  .refine(({ opensOn, closesOn }) => closesOn >= opensOn, wrong('closesOn', 'vote-dates'))
  .refine(({ closesOn, answerDueOn }) => answerDueOn > closesOn, wrong('answerDueOn', 'vote-dates'))
export type BudgetInput = z.output<typeof BudgetInput>

import {
  type Answer,
  highestNote,
  isBlank,
  isValid,
  mentions,
  type Question,
  suits,
} from '#app/lib/ballots/questions.ts'
import { judged } from './judgement.ts'
import { chosen } from './lot.ts'
import { type Ranked, ranked } from './ranking.ts'
import { chosenBy, distributions, lowerMedian, pointsGiven } from './totals.ts'

/** What a count of one question says: who came first, what is equal, and the figures from which it follows. */
export type Counted = {
  /** Answers that count; blank ones and invalid ones apart. */
  expressed: number
  blank: number
  invalid: number
  /** Votes or points for each option; how often each value was given (judgement, criteria). */
  totals?: number[]
  profiles?: number[][]
  medians?: (number | null)[]
  ranking?: Ranked
  /** Options in the order of the result, equal ones together. */
  order: number[][]
  /** Equal first: decided by the draw, once it is known. */
  first: number | null
  waitsForDraw: boolean
}

/** Counts one question exactly. `draw` is the outcome of the public draw that decides ties; null until it is known. */
export function countQuestion(question: Question, answers: readonly Answer[], draw: string | null): Counted {
  const valid = answers.filter((answer) => isValid(question, answer))
  const given = valid.filter((answer) => !isBlank(answer))
  const cast = {
    expressed: given.length,
    blank: valid.length - given.length,
    invalid: answers.length - valid.length,
  }
  return { ...cast, ...counts[question.kind](question, given, draw) }
}

type Rest = Omit<Counted, 'expressed' | 'blank' | 'invalid'>
type Count = (question: Question, given: readonly Answer[], draw: string | null) => Rest

const byTotals =
  (totalsOf: typeof chosenBy): Count =>
  (question, given, draw) => {
    const totals = totalsOf(question, given)
    return { totals, ...decided(orderOf(totals), draw, given.length) }
  }

const counts: Record<Question['kind'], Count> = {
  one: byTotals(chosenBy),
  several: byTotals(chosenBy),
  approval: byTotals(chosenBy),
  // Which ideas are paid for its own count says (`budgets/count-budget.ts`); the draw is read there.
  budget: (question, given) => {
    const totals = chosenBy(question, given)
    return { totals, order: orderOf(totals), first: null, waitsForDraw: false }
  },
  points: byTotals(pointsGiven),
  judgement: (question, given, draw) => {
    const profiles = distributions(question, given, mentions - 1)
    return { profiles, medians: profiles.map(lowerMedian), ...decided(judged(profiles), draw, given.length) }
  },
  criteria: (question, given) => {
    const profiles = distributions(question, given, highestNote)
    const noted = profiles.map(([_none, ...notes]) => [0, ...notes])
    return { profiles, medians: noted.map(lowerMedian), order: [], first: null, waitsForDraw: false }
  },
  // The most who can, then the most who could: what is equal stays so, no draw decides a date.
  dates: (question, given) => {
    const profiles = distributions(question, given, suits)
    const [could, can] = [1, 2].map((value) => profiles.map((profile) => profile[value] ?? 0))
    const order = orderOf(can!.map((many, option) => many * (given.length + 1) + could![option]!)) // as many as options
    const first = given.length > 0 && order[0]?.length === 1 ? order[0][0]! : null
    return { profiles, order, first, waitsForDraw: false }
  },
  words: () => ({ order: [], first: null, waitsForDraw: false }),
  ranking: ({ options }, given, draw) => {
    const ranking = ranked(options, given, draw)
    const first = ranking.condorcet ?? ranking.runOff
    const waitsForDraw = ranking.condorcet === null && ranking.waits
    return { ranking, order: first === null ? [] : [[first]], first, waitsForDraw }
  },
}

function orderOf(totals: readonly number[]): number[][] {
  const values = [...new Set(totals)].sort((a, b) => b - a)
  return values.map((value) => totals.flatMap((total, option) => (total === value ? [option] : [])))
}

function decided(order: number[][], draw: string | null, expressed: number) {
  const tied = expressed > 0 ? (order[0] ?? []) : []
  const first = chosen(tied, draw)
  return { order, first, waitsForDraw: tied.length > 1 && first === null }
}

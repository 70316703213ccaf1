import { count, type Result } from '../count.ts'
import type { Election } from '../election.ts'
import { type Fraction, formatFraction, fraction } from '../fraction.ts'
import type { CountSettings } from '../settings.ts'

/** What a reference says of one election: the layout of the `X.expected.json` files. */
export interface Expected {
  readonly rules: Readonly<Record<string, ExpectedOutcome>>
  readonly comparison_step_vs_greedy_votes?: Readonly<Record<string, ExpectedComparison>>
}

interface ExpectedOutcome {
  readonly winners: readonly string[]
  readonly order: readonly string[]
  readonly total_cost: number | string
  readonly per_voter?: number | string
  readonly increment?: number
}

interface ExpectedComparison {
  readonly prefer_mes: number
  readonly prefer_greedy: number
  readonly winner: 'mes' | 'greedy'
  readonly excl_ratio?: { readonly only_mes: number; readonly only_greedy: number }
}

const shares = (completion: CountSettings['completion'], fill: CountSettings['fill'] = 'none') =>
  ({ rule: 'equal-shares', completion, fill }) as const

const RULES: Readonly<Record<string, CountSettings>> = {
  greedy_votes: { rule: 'greedy' },
  greedy_points: { rule: 'greedy' },
  greedy_votes_per_cost: { rule: 'greedy-per-cost' },
  greedy_points_per_cost: { rule: 'greedy-per-cost' },
  mes_none: shares('none'),
  mes_none_util: shares('none', 'utilitarian'),
  mes_add1: shares('add1'),
  mes_add1_util: shares('add1', 'utilitarian'),
  mes_add1_exhaustive: shares('add1-exhaustive'),
  mes_add1_exhaustive_util: shares('add1-exhaustive', 'utilitarian'),
}

export interface Checked {
  /** How many outcomes and comparisons were held against the reference. */
  readonly compared: number
  readonly differences: readonly string[]
}

export function checkElection(election: Election, expected: Expected): Checked {
  const outcomes = Object.entries(expected.rules).filter(([name]) => Object.hasOwn(RULES, name))
  const comparisons = Object.entries(expected.comparison_step_vs_greedy_votes ?? {})
  const run = (name: string, comparison = false) => {
    const increment = expected.rules[name.replace(/_util$/, '')]?.increment ?? 1
    const settings = { ...RULES[name]!, increment: BigInt(increment) * election.unit, comparison }
    return count(election, settings, { explain: false })
  }
  const differences = [
    ...outcomes.flatMap(([name, outcome]) =>
      differ(name, outcomeOf(election, run(name)), expectedOutcome(outcome)),
    ),
    ...comparisons.flatMap(([name, expectation]) =>
      differ(`comparison of ${name}`, comparisonOf(run(name, true)), expectedComparison(expectation)),
    ),
  ]
  return { compared: outcomes.length + comparisons.length, differences }
}

type Facts = Readonly<Record<string, string | undefined>>

function outcomeOf({ unit }: Election, { winners, order, cost, perVoter }: Result): Facts {
  const share = perVoter
    ? formatFraction(fraction(perVoter.numerator, perVoter.denominator * unit))
    : undefined
  return {
    winners: winners.join(),
    order: order.join(),
    cost: formatFraction(fraction(cost, unit)),
    perVoter: share,
  }
}

function expectedOutcome({ winners, order, total_cost, per_voter }: ExpectedOutcome): Facts {
  const share = per_voter === undefined ? {} : { perVoter: formatFraction(readNumber(per_voter)) }
  return {
    winners: winners.join(),
    order: order.join(),
    cost: formatFraction(readNumber(total_cost)),
    ...share,
  }
}

function comparisonOf({ comparison }: Result): Facts {
  const { preferEqualShares, preferGreedy, onlyEqualShares, onlyGreedy, winner } = comparison!
  return {
    counts: `${preferEqualShares} : ${preferGreedy}`,
    only: `${onlyEqualShares} : ${onlyGreedy}`,
    winner: winner === 'greedy' ? 'greedy' : 'mes',
  }
}

function expectedComparison({ prefer_mes, prefer_greedy, winner, excl_ratio }: ExpectedComparison): Facts {
  const only = excl_ratio ? { only: `${excl_ratio.only_mes} : ${excl_ratio.only_greedy}` } : {}
  return { counts: `${prefer_mes} : ${prefer_greedy}`, ...only, winner }
}

/** One line for each fact that the reference states and we see otherwise. */
function differ(name: string, found: Facts, expected: Facts): string[] {
  return Object.entries(expected)
    .filter(([fact, value]) => found[fact] !== value)
    .map(([fact, value]) => `${name}, ${fact}: ${found[fact]} instead of ${value}`)
}

/** Written as 12, 12.5 or 25/2. */
function readNumber(value: number | string): Fraction {
  const [whole = '', under = '1'] = String(value).split('/')
  const [units = '', decimals = ''] = whole.split('.')
  return fraction(BigInt(units + decimals), BigInt(under) * 10n ** BigInt(decimals.length))
}

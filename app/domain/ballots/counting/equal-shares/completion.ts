import type { Election } from '../election.ts'
import { type Fraction, fraction } from '../fraction.ts'
import { candidatesOf, type Run, runEqualShares } from './run.ts'

/**
 * `none`: everyone holds the budget divided by the voters. `add1`: start at the whole part of that and add the
 * increment as long as the outcome stays within the budget (Wieliczka 2023). `add1-exhaustive`: the same, but
 * stop as soon as no project that is left would still fit.
 */
export type Completion = 'none' | 'add1' | 'add1-exhaustive'

export interface Progress {
  /** 0 for the first endowment, then one more for each increment. */
  readonly step: number
  readonly perVoter: Fraction
  /** What the step before it spent. */
  readonly cost: bigint
}

export interface Completed {
  readonly run: Run
  /** The steps before it, all within the budget; none where nobody reads them. */
  readonly earlier: readonly Run[]
  /** Whether the order of ties decided anything in a step before it. */
  readonly tiedBefore: boolean
  /** The step after it, as far as it went: it is over the budget. */
  readonly over?: Run
}

/**
 * The cost does not rise steadily with the endowment, so each step is looked at: bisecting would elect others. There may be
 * millions, of some 350 bytes each: they are kept (`all`) for whoever verifies each of them, and else let go.
 */
export function* complete(
  election: Election,
  place: Int32Array,
  { completion, increment, keep }: { completion: Completion; increment: bigint; keep: 'all' | 'last' },
): Generator<Progress, Completed> {
  const earlier: Run[] = []
  let [step, tiedBefore] = [0, false]
  let run = yield* watch(election, place, { step: 0, perVoter: firstShare(election, completion), cost: 0n })
  while (!isFinished(election, completion, run)) {
    const perVoter = fraction(run.perVoter.numerator + increment)
    const next = yield* watch(election, place, { step: ++step, perVoter, cost: run.cost })
    if (next.cost > election.budget) return { run, earlier, tiedBefore, over: next }
    if (keep === 'all') earlier.push(run)
    tiedBefore ||= run.tied
    run = next
  }
  return { run, earlier, tiedBefore }
}

function* watch(election: Election, place: Int32Array, progress: Progress): Generator<Progress, Run> {
  const steps = runEqualShares(election, place, progress.perVoter, election.budget)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    yield progress
  }
}

export function firstShare({ budget, unit, poll }: Election, completion: Completion): Fraction {
  const voters = BigInt(poll.voters)
  if (voters === 0n) return fraction(0n)
  return completion === 'none' ? fraction(budget, voters) : fraction((budget / (voters * unit)) * unit)
}

export interface Outcome {
  readonly purchases: readonly { readonly project: number }[]
  readonly cost: bigint
}

/** Whether no further step is taken, even if it stayed within the budget. */
export function isFinished(
  election: Election,
  completion: Completion,
  { purchases, cost }: Outcome,
): boolean {
  if (completion === 'none' || purchases.length === candidatesOf(election).length) return true
  if (completion === 'add1') return false
  const taken = new Set(purchases.map(({ project }) => project))
  const room = election.budget - cost
  return election.projects.every((project, index) => taken.has(index) || project.cost > room)
}

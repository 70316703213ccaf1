import { type Comparison, compareOutcomes } from './comparison.ts'
import { costOf, type Election } from './election.ts'
import { type Completed, complete, type Progress } from './equal-shares/completion.ts'
import { type Explanation, explain } from './explain/explain.ts'
import type { Fraction } from './fraction.ts'
import { fillRule, greedy, greedyIsTied } from './greedy.ts'
import { type CountSettings, type Settings, settle } from './settings.ts'
import { compareCodePoints, tieOrder } from './ties.ts'

export interface Result {
  readonly settings: Settings
  /** Ids, sorted by code points. */
  readonly winners: readonly string[]
  /** Ids, in the order in which they were funded. */
  readonly order: readonly string[]
  readonly cost: bigint
  /** What each voter held in the run that counts; none for greedy. */
  readonly perVoter: Fraction | null
  readonly comparison: Comparison | null
  /** Whether who wins was decided by the order of ties anywhere; where not, it is the same under every order. */
  readonly tied: boolean
  readonly explanation: Explanation | null
}

export interface CountOptions {
  /** Whether the result carries its explanation, by default yes. */
  readonly explain?: boolean
  /** Whether its explanation holds every step that add1 took, by default yes; whoever tells of the last alone keeps no other. */
  readonly steps?: 'all' | 'last'
}

/** Counts in one go. */
export function count(election: Election, settings: CountSettings, options: CountOptions = {}): Result {
  const steps = counting(election, settings, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

export interface Watch extends CountOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** Milliseconds of counting between two rests. */
const STRETCH = 20

/** Counts without keeping the process to itself: it rests often, says how far it is, and stops when told to. */
export async function countWatched(
  election: Election,
  settings: CountSettings,
  watch: Watch = {},
): Promise<Result> {
  watch.signal?.throwIfAborted()
  const steps = counting(election, settings, watch)
  let [step, rested] = [-1, performance.now()]
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (value.step !== step) watch.onProgress?.(value)
    step = value.step
    if (performance.now() - rested > STRETCH) {
      await new Promise((resume) => setImmediate(resume))
      rested = performance.now()
    }
    watch.signal?.throwIfAborted()
  }
}

function* counting(
  election: Election,
  input: CountSettings,
  options: CountOptions,
): Generator<Progress, Result> {
  const settings = settle(election, input)
  const place = tieOrder(election, settings.ties)
  if (settings.rule !== 'equal-shares') {
    const order = greedy(election, settings.rule, place)
    return report(election, settings, options, { order, tied: greedyIsTied(election, settings.rule) })
  }
  const { completion, increment } = settings
  const keep = options.explain === false ? 'last' : (options.steps ?? 'all')
  const completed = yield* complete(election, place, { completion, increment, keep })
  const shared = completed.run.purchases.map(({ project }) => project)
  const filled = settings.fill === 'utilitarian' ? greedy(election, fillRule(election), place, shared) : []
  const order = [...shared, ...filled]
  const tied =
    completed.tiedBefore ||
    completed.run.tied ||
    completed.over?.tied ||
    (settings.fill === 'utilitarian' && greedyIsTied(election, fillRule(election), shared)) ||
    (settings.comparison && greedyIsTied(election, 'greedy'))
  if (!settings.comparison) return report(election, settings, options, { order, completed, tied })
  const votes = greedy(election, 'greedy', place)
  const comparison = compareOutcomes(election, order, votes)
  const kept = comparison.winner === 'greedy' ? votes : order
  return report(election, settings, options, { order: kept, completed, comparison, tied })
}

interface Counted {
  readonly order: readonly number[]
  readonly tied: boolean
  readonly completed?: Completed
  readonly comparison?: Comparison
}

function report(
  election: Election,
  settings: Settings,
  { explain: explained = true }: CountOptions,
  counted: Counted,
): Result {
  const { order, completed, comparison = null, tied } = counted
  const ids = order.map((project) => election.projects[project]!.id)
  const isShared = completed && comparison?.winner !== 'greedy'
  return {
    settings,
    winners: ids.toSorted(compareCodePoints),
    order: ids,
    cost: costOf(election.projects, order),
    perVoter: isShared && election.poll.voters > 0 ? completed.run.perVoter : null,
    comparison,
    tied,
    explanation: explained ? explain(election, settings, completed) : null,
  }
}

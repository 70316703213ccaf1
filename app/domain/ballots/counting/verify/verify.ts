import { type Comparison, compareOutcomes } from '../comparison.ts'
import type { Result } from '../count.ts'
import { costOf, type Election } from '../election.ts'
import { formatFraction } from '../fraction.ts'
import { fillRule } from '../greedy.ts'
import { compareCodePoints, tieOrder } from '../ties.ts'
import { checkGreedy } from './greedy.ts'
import { checkSteps } from './steps.ts'
import { check, Doubt, type Verdict } from './verdict.ts'

/**
 * Checks a result from the ballots and its explanation alone. The rule is not run: nothing is searched for, no
 * price is worked out; each claim is held against the ballots in integers. See `run.ts` for why that suffices.
 */
export function verify(election: Election, result: Result): Verdict {
  try {
    checkResult(election, result)
    return { ok: true }
  } catch (error) {
    if (error instanceof Doubt) return { ok: false, why: error.message }
    throw error
  }
}

function checkResult(election: Election, result: Result): void {
  const { order, byShares } = followExplanation(election, result)
  const ids = order.map((project) => election.projects[project]!.id)
  check(sameIds(ids, result.order), 'the order is not the one that the explanation tells')
  check(sameIds(ids.toSorted(compareCodePoints), result.winners), 'the winners are not those of the order')
  const cost = costOf(election.projects, order)
  check(cost === result.cost && cost <= election.budget, 'the cost is wrong, or above the budget')
  const told = byShares && election.poll.voters > 0 ? result.explanation?.shares?.perVoter : undefined
  const share = told ? formatFraction(told) : null
  check(
    (result.perVoter && formatFraction(result.perVoter)) === share,
    'the endowment is not the one that the explanation tells',
  )
}

/** The projects that a right explanation leads to, and whether it is equal shares that chose them. */
function followExplanation(election: Election, { settings, explanation, comparison }: Result): Followed {
  check(explanation !== null, 'the result carries no explanation')
  const place = tieOrder(election, settings.ties)
  const { shares, fill, greedy } = explanation
  if (settings.rule !== 'equal-shares') {
    return { order: checkGreedy(election, settings.rule, place, [], greedy), byShares: false }
  }
  check(shares !== null, 'the explanation tells nothing of the shares')
  const bought = checkSteps(election, settings, place, shares)
  const filled =
    settings.fill === 'none' ? [] : checkGreedy(election, fillRule(election), place, bought, fill)
  const order = [...bought, ...filled]
  if (!settings.comparison) return { order, byShares: true }
  const votes = checkGreedy(election, 'greedy', place, [], greedy)
  const counted = compareOutcomes(election, order, votes)
  check(sameCounts(counted, comparison), 'the comparison counts other voters')
  return counted.winner === 'greedy' ? { order: votes, byShares: false } : { order, byShares: true }
}

interface Followed {
  readonly order: readonly number[]
  readonly byShares: boolean
}

function sameCounts(counted: Comparison, told: Comparison | null): boolean {
  return (
    told?.preferEqualShares === counted.preferEqualShares &&
    told.preferGreedy === counted.preferGreedy &&
    told.onlyEqualShares === counted.onlyEqualShares &&
    told.onlyGreedy === counted.onlyGreedy &&
    told.winner === counted.winner
  )
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at])
}

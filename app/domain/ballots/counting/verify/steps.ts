import { costOf, type Election, indexProjects } from '../election.ts'
import { firstShare, isFinished } from '../equal-shares/completion.ts'
import type { SharesExplanation, Step } from '../explain/shares.ts'
import { formatFraction, fraction } from '../fraction.ts'
import type { Settings } from '../settings.ts'
import { type Claim, checkRun } from './run.ts'
import { checkLosers, checkRounds } from './story.ts'
import { check } from './verdict.ts'

/**
 * Checks every step of the completion: the endowments begin and rise as the rule says, each run is right by itself,
 * none before the last asked for a stop, and the one after the last is over the budget. Returns what is bought.
 */
export function checkSteps(
  election: Election,
  { completion, increment }: Settings,
  place: Int32Array,
  told: SharesExplanation,
): number[] {
  const claims = [...told.earlier, told].map((step) => claim(election, step))
  let due = firstShare(election, completion)
  for (const [at, step] of claims.entries()) {
    const isLast = at === claims.length - 1
    check(isWritten(step.perVoter, due), `step ${at} begins with another endowment than the rule's`)
    if (!isLast) checkRun(election, place, step, { isWhole: true })
    check(outcome(election, step).cost <= election.budget, `step ${at} is over the budget`)
    check(
      isLast || !isFinished(election, completion, outcome(election, step)),
      `step ${at} should have been the last`,
    )
    due = fraction(due.numerator + increment * due.denominator, due.denominator)
  }
  const last = claims.at(-1)!
  checkStory(election, place, told, last)
  if (isFinished(election, completion, outcome(election, last)))
    check(told.over === null, 'the last step was taken too far')
  else checkOver(election, place, told.over, due)
  return last.purchases.map(({ project }) => project)
}

function checkStory(election: Election, place: Int32Array, told: SharesExplanation, last: Claim): void {
  const rounds = checkRounds(election, told, last)
  const money = checkRun(election, place, last, { isWhole: true, onPurchase: rounds })
  checkLosers(election, told, last, money)
}

/** The step that was not kept may be told only as far as it is over the budget. */
function checkOver(election: Election, place: Int32Array, over: Step | null, due: Step['perVoter']): void {
  check(over !== null, 'nothing tells why the last step was the last')
  const step = claim(election, over)
  check(isWritten(step.perVoter, due), 'the step over the budget begins with another endowment')
  checkRun(election, place, step, { isWhole: false })
  check(outcome(election, step).cost > election.budget, 'the step over the budget is not over it')
}

/** Equal, and in lowest terms: one amount is written in one way only. */
function isWritten(told: Step['perVoter'], due: Step['perVoter']): boolean {
  return formatFraction(told) === formatFraction(due)
}

function claim({ projects }: Election, { perVoter, scale, purchases }: Step): Claim {
  const indexOf = indexProjects(projects)
  return {
    perVoter,
    scale,
    purchases: purchases.map(({ project, price }) => {
      const index = indexOf.get(project)
      check(index !== undefined, `no project is called "${project}"`)
      return { project: index, price }
    }),
  }
}

function outcome({ projects }: Election, { purchases }: Claim) {
  return {
    purchases,
    cost: costOf(
      projects,
      purchases.map(({ project }) => project),
    ),
  }
}

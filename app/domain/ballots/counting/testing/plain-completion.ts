import type { Completion } from '../equal-shares/completion.ts'
import { type Fraction, fraction } from '../fraction.ts'
import type { PlainElection } from './elections.ts'
import { type PlainRun, plainRun } from './plain-equal-shares.ts'

export interface PlainOutcome extends PlainRun {
  readonly perVoter: Fraction
}

/** The steps of a completion, each a plain run from the beginning. */
export function plainOutcome(
  election: PlainElection,
  completion: Completion,
  increment: bigint,
): PlainOutcome {
  const { budget, projects, voters } = election
  const count = BigInt(voters.length)
  const at = (perVoter: Fraction): PlainOutcome => ({ perVoter, ...plainRun(election, perVoter) })
  if (count === 0n) return at(fraction(0n))
  if (completion === 'none') return at(fraction(budget, count))
  const supported = projects.filter(({ id, cost }) => cost > 0n && voters.some((voter) => voter.has(id)))
  let kept = at(fraction(budget / count))
  for (;;) {
    const { bought, cost, perVoter } = kept
    const left = projects.filter(({ id }) => !bought.some((purchase) => purchase.id === id))
    if (bought.length === supported.length) return kept
    if (completion === 'add1-exhaustive' && left.every((project) => project.cost > budget - cost)) return kept
    const next = at(fraction(perVoter.numerator + increment))
    if (next.cost > budget) return kept
    kept = next
  }
}

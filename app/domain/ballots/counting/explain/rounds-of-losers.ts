import type { Election } from '../election.ts'
import { compareCostWithMoney, exactPrice } from '../equal-shares/exact-price.ts'
import { Purses } from '../equal-shares/purses.ts'
import { candidatesOf, type Run } from '../equal-shares/run.ts'
import { type Fraction, fraction } from '../fraction.ts'

/**
 * For each project that a run did not buy, by its id, the effective votes that it would have had in each round, before
 * that round's purchase and once more at the end; null where its supporters could not pay it.
 */
export function roundsOfLosers(
  election: Election,
  { perVoter, purchases }: Pick<Run, 'perVoter'> & { purchases: readonly { readonly project: string }[] },
): Map<string, (Fraction | null)[]> {
  const purses = new Purses(election, perVoter)
  const bought = purchases.map(({ project }) => election.projects.findIndex(({ id }) => id === project))
  const losers = candidatesOf(election).filter((project) => !bought.includes(project))
  const rounds = new Map(losers.map((project) => [election.projects[project]!.id, [] as (Fraction | null)[]]))
  for (const winner of [...bought, null]) {
    for (const project of losers)
      rounds.get(election.projects[project]!.id)!.push(effectiveVotesOf(purses, project))
    if (winner !== null) purses.buy(winner, exactPrice(purses, winner, 0))
  }
  return rounds
}

function effectiveVotesOf(purses: Purses, project: number): Fraction | null {
  if (compareCostWithMoney(purses, project) > 0) return null
  const { election, denominator } = purses
  const { numerator, richPoints } = exactPrice(purses, project, 0)
  const price = denominator * richPoints
  if (election.kind === 'approval') return fraction(election.projects[project]!.cost * price, numerator)
  return fraction(price * election.unit, numerator * BigInt(election.pointUnit))
}

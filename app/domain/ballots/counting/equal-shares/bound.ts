import { compareCostWithMoney } from './exact-price.ts'
import type { Purses } from './purses.ts'

/**
 * A double that a project's exact price certainly does not fall below, or `Infinity` when its supporters
 * together no longer hold its cost. `from` is an earlier such bound: money only ever shrinks, so prices only rise.
 *
 * For any set P of supporters, (cost − money of P) / points of the others is at most the price; so whatever P the
 * doubles choose, the quotient, lowered by its own rounding, is a bound. The doubles can make it loose, not wrong.
 * Here P is who has less than `from`: asked again and again, the bound rises to the price.
 */
export function raiseBound(purses: Purses, project: number, from: number): number {
  const { money, election } = purses
  const { supporters, weight, backers } = election.poll
  const { start, item, points } = supporters
  const [first, end] = [start[project]!, start[project + 1]!]
  const cost = Number(election.projects[project]!.cost)
  // Rounding of a sum of k products, and of the purses within it: each at most 2^-53 of the largest possible sum.
  const doubt =
    (end - first + 4 * purses.order.length + 24) * 2 ** -52 * (backers[project]! * purses.share + cost)
  let [poorMoney, richMoney, richPoints] = [0, 0, 0]
  for (let at = first; at < end; at++) {
    const ballot = item[at]!
    const held = money[ballot]!
    if (held < from * points[at]!) {
      poorMoney += weight[ballot]! * held
    } else {
      richMoney += weight[ballot]! * held
      richPoints += weight[ballot]! * points[at]!
    }
  }
  if (!affords(purses, project, poorMoney + richMoney - cost, doubt)) return Infinity
  if (richPoints === 0) return from
  return Math.max(from, ((cost - poorMoney - doubt) / richPoints) * (1 - 2 ** -50))
}

function affords(purses: Purses, project: number, surplus: number, doubt: number): boolean {
  if (Math.abs(surplus) > doubt) return surplus > 0
  return compareCostWithMoney(purses, project) <= 0
}

import { compareIntegers, ratio } from '../fraction.ts'
import type { Purchase, Purses } from './purses.ts'

/**
 * The smallest price at which a project's supporters pay exactly its cost, in integers alone.
 *
 * For any set P of supporters, q(P) = (cost − money of P) / points of the others is at most the price, since
 * nobody in P can pay more than she has. The search starts from any P, takes q(P), lets P be exactly those who
 * have less than q(P), and so on: q rises until it is the price. The doubles only propose the first P and tell
 * who is far from the border; whoever is near it is compared in integers.
 *
 * The supporters together must hold the cost.
 */
export function exactPrice(purses: Purses, project: number, guess: number): Purchase {
  const { start, item, points } = purses.election.poll.supporters
  const first = start[project]!
  let poor = Uint8Array.from(item.subarray(first, start[project + 1]!), (ballot, at) =>
    Number(purses.money[ballot]! < guess * points[first + at]!),
  )
  if (!poor.includes(0)) poor.fill(0)
  for (;;) {
    const offer = offerWithout(purses, project, poor)
    const next = poor.map((_, at) => Number(hasLess(purses, item[first + at]!, points[first + at]!, offer)))
    if (next.every((isPoor, at) => isPoor === poor[at])) return { ...offer, poor }
    poor = next
  }
}

/** The sign of the difference between a project's cost and what its supporters hold together, exactly. */
export function compareCostWithMoney(purses: Purses, project: number): number {
  return compareIntegers(costOf(purses, project), purses.exactSum(project))
}

interface Offer {
  readonly numerator: bigint
  readonly richPoints: bigint
  /** The offer as a double. */
  readonly rough: number
}

function offerWithout(purses: Purses, project: number, poor: Uint8Array): Offer {
  const { weight, supporters } = purses.election.poll
  const first = supporters.start[project]!
  let rich = 0
  for (let at = 0; at < poor.length; at++) {
    if (!poor[at]) rich += weight[supporters.item[first + at]!]! * supporters.points[first + at]!
  }
  const numerator = costOf(purses, project) - purses.exactSum(project, poor)
  const richPoints = BigInt(rich)
  return { numerator, richPoints, rough: ratio(numerator, purses.denominator * richPoints) }
}

function hasLess(
  purses: Purses,
  ballot: number,
  points: number,
  { numerator, richPoints, rough }: Offer,
): boolean {
  const difference = purses.money[ballot]! - rough * points
  const doubt = purses.slack + rough * points * 2 ** -50
  if (Math.abs(difference) > doubt) return difference < 0
  return purses.exactMoney(ballot) * richPoints < numerator * BigInt(points)
}

function costOf({ election, denominator }: Purses, project: number): bigint {
  return election.projects[project]!.cost * denominator
}

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
  const poor = new Uint8Array(start[project + 1]! - first)
  for (let at = 0; at < poor.length; at++) {
    poor[at] = Number(purses.money[item[first + at]!]! < guess * points[first + at]!)
  }
  if (!poor.includes(0)) poor.fill(0)
  for (;;) {
    const offer = offerWithout(purses, project, poor)
    if (!markPoor(purses, project, offer, poor)) return { ...offer, poor }
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

/** Marks exactly those who have less than the offer; tells whether that changed anybody's mark. */
function markPoor(
  purses: Purses,
  project: number,
  { numerator, richPoints, rough }: Offer,
  poor: Uint8Array,
): boolean {
  const { start, item, points } = purses.election.poll.supporters
  const { money, slack } = purses
  let changed = false
  for (let mark = 0, at = start[project]!; mark < poor.length; mark++, at++) {
    const due = rough * points[at]!
    const difference = money[item[at]!]! - due
    const isClear = Math.abs(difference) > slack + due * 2 ** -50
    const isPoor = isClear
      ? difference < 0
      : purses.exactMoney(item[at]!) * richPoints < numerator * BigInt(points[at]!)
    if (isPoor === (poor[mark] === 1)) continue
    poor[mark] = Number(isPoor)
    changed = true
  }
  return changed
}

function costOf({ election, denominator }: Purses, project: number): bigint {
  return election.projects[project]!.cost * denominator
}

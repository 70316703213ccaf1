import type { Election } from '../election.ts'
import { type Fraction, ratio } from '../fraction.ts'

/**
 * What each distinct ballot's voters still hold during one run, twice over.
 *
 * Exactly: a voter has either paid every funded project of hers in full, and then holds the endowment less
 * the sum of their prices, or she once paid all she had, and then holds nothing. So her exact money needs no
 * number of its own: `exhausted` and the exact `prices` say it. The prices are integers over one common
 * `denominator`, which grows with each purchase.
 *
 * Roughly: `money` holds doubles, each within `slack` of the truth, which serve only as a sieve.
 *
 * Why `slack` is safe: after t purchases a double has gone through the rounding of the endowment, of t prices
 * (each the nearest double of the exact one, times whole points) and of t subtractions; each is off by at most
 * 2^-53 of the endowment. That is under (3t + 1) · 2^-53; we allow (4t + 16) · 2^-52.
 *
 * Each `!` in this folder reads a typed array at an index that the ballot box itself has laid down.
 */
export class Purses {
  /** Doubles, one a distinct ballot. */
  readonly money: Float64Array
  readonly exhausted: Uint8Array
  /** For each project, 1 once it is funded. */
  readonly funded: Uint8Array
  readonly order: number[] = []
  /** For each funded project its price a voter or a point, in units of 1 / denominator. */
  readonly prices: bigint[]
  denominator: bigint
  /** The endowment as a double. */
  readonly share: number
  readonly election: Election
  readonly perVoter: Fraction

  constructor(election: Election, perVoter: Fraction) {
    const { poll, projects } = election
    this.election = election
    this.perVoter = perVoter
    this.denominator = perVoter.denominator
    this.share = ratio(perVoter.numerator, perVoter.denominator)
    this.money = new Float64Array(poll.weight.length).fill(this.share)
    this.exhausted = new Uint8Array(poll.weight.length)
    this.funded = new Uint8Array(projects.length)
    this.prices = projects.map(() => 0n)
  }

  get slack(): number {
    return this.share * (4 * this.order.length + 16) * 2 ** -52
  }

  /** The exact endowment in units of 1 / denominator. */
  get exactShare(): bigint {
    return (this.perVoter.numerator * this.denominator) / this.perVoter.denominator
  }

  /** The exact money of a ballot's voter, in units of 1 / denominator. */
  exactMoney(ballot: number): bigint {
    if (this.exhausted[ballot]) return 0n
    const { start, item, points } = this.election.poll.choices
    let money = this.exactShare
    for (let at = start[ballot]!; at < start[ballot + 1]!; at++) {
      const project = item[at]!
      if (this.funded[project]) money -= this.prices[project]! * BigInt(points[at]!)
    }
    return money
  }

  /**
   * The exact money of a project's supporters, or of those marked among them, in units of 1 / denominator. Only
   * whole numbers of voters and points are added up ballot by ballot; the prices come in once, at the end.
   */
  exactSum(project: number, marked?: Uint8Array): bigint {
    const { weight, choices, supporters } = this.election.poll
    const first = supporters.start[project]!
    const paid = new Float64Array(this.prices.length)
    let voters = 0
    for (let place = first; place < supporters.start[project + 1]!; place++) {
      const ballot = supporters.item[place]!
      if ((marked && !marked[place - first]) || this.exhausted[ballot]) continue
      voters += weight[ballot]!
      for (let at = choices.start[ballot]!; at < choices.start[ballot + 1]!; at++) {
        paid[choices.item[at]!]! += weight[ballot]! * choices.points[at]!
      }
    }
    let sum = this.exactShare * BigInt(voters)
    for (const earlier of this.order) {
      if (paid[earlier]! > 0) sum -= this.prices[earlier]! * BigInt(paid[earlier]!)
    }
    return sum
  }

  /** Its supporters pay for a project: those marked poor all they have, the others the price for each point. */
  buy(project: number, { numerator, richPoints, poor }: Purchase): void {
    const { start, item, points } = this.election.poll.supporters
    const price = ratio(numerator, this.denominator * richPoints)
    for (let at = start[project]!; at < start[project + 1]!; at++) {
      const ballot = item[at]!
      if (poor[at - start[project]!]) {
        this.money[ballot] = 0
        this.exhausted[ballot] = 1
      } else {
        this.money[ballot]! -= price * points[at]!
      }
    }
    this.#note(project, numerator, richPoints)
  }

  /** Brings all prices to the new common denominator, after taking out what the new price can be shortened by. */
  #note(project: number, numerator: bigint, richPoints: bigint): void {
    const divisor = smallDivisor(numerator % richPoints, richPoints)
    const factor = richPoints / divisor
    if (factor !== 1n) {
      for (const earlier of this.order) this.prices[earlier]! *= factor
      this.denominator *= factor
    }
    this.prices[project] = numerator / divisor
    this.funded[project] = 1
    this.order.push(project)
  }
}

/** An exact price, `numerator / (denominator of the purses · richPoints)`, with those supporters who can't pay it in full. */
export interface Purchase {
  readonly numerator: bigint
  readonly richPoints: bigint
  readonly poor: Uint8Array
}

/** Both fit a double: points are counted in safe integers. */
function smallDivisor(remainder: bigint, divisor: bigint): bigint {
  let [small, large] = [Number(remainder), Number(divisor)]
  while (small > 0) [small, large] = [large % small, small]
  return BigInt(large)
}

import type { Election } from '../election.ts'
import type { Fraction } from '../fraction.ts'
import type { Claim } from './run.ts'
import { check } from './verdict.ts'

export interface Offer {
  /** What the supporters pay together, times the denominator of the price. */
  readonly sum: bigint
  /** Whether anyone pays the price in full, rather than everyone all she has. */
  readonly somePayInFull: boolean
}

/** Everyone's money as the verification keeps it: one exact integer for each distinct ballot. */
export class Auction {
  readonly money: bigint[]
  /** Projects with a cost and a supporter that are not bought yet. */
  readonly candidates: Set<number>
  readonly #election: Election
  readonly #scale: bigint

  constructor(election: Election, { perVoter, scale }: Pick<Claim, 'perVoter' | 'scale'>) {
    const isWhole = scale > 0n && (perVoter.numerator * scale) % perVoter.denominator === 0n
    check(isWhole, 'the endowment is not a whole number of the scale')
    const share = (perVoter.numerator * scale) / perVoter.denominator
    const { projects, poll } = election
    this.#election = election
    this.#scale = scale
    this.money = Array.from(poll.weight, () => share)
    this.candidates = new Set(
      [...projects.keys()].filter((index) => projects[index]!.cost > 0n && poll.votes[index]! > 0),
    )
  }

  id(project: number): string {
    return this.#election.projects[project]!.id
  }

  cost(project: number): bigint {
    return this.#election.projects[project]!.cost * this.#scale
  }

  /** By approvals a project is worth its cost to each supporter; by points, each point is worth one. */
  worth(project: number): bigint {
    return this.#election.kind === 'approval' ? this.#election.projects[project]!.cost : 1n
  }

  /** What a project's supporters hold together. */
  held(project: number): bigint {
    let sum = 0n
    this.#eachSupporter(project, (ballot, voters) => {
      sum += this.money[ballot]! * BigInt(voters)
    })
    return sum
  }

  /** What they pay together when each pays the price for each of her points, or all she has. */
  offer(project: number, { numerator, denominator }: Fraction): Offer {
    let [poorMoney, fullPoints] = [0n, 0]
    const due = new Map<number, bigint>()
    this.#eachSupporter(project, (ballot, voters, points) => {
      const whole = due.get(points) ?? roundUp(numerator * BigInt(points), denominator)
      due.set(points, whole)
      // Money is whole, so it is below the price just when it is below the price rounded up.
      if (this.money[ballot]! < whole) poorMoney += this.money[ballot]! * BigInt(voters)
      else fullPoints += voters * points
    })
    return { sum: poorMoney * denominator + numerator * BigInt(fullPoints), somePayInFull: fullPoints > 0 }
  }

  pay(project: number, price: bigint): void {
    this.#eachSupporter(project, (ballot, _, points) => {
      const [had, due] = [this.money[ballot]!, price * BigInt(points)]
      this.money[ballot] = had < due ? 0n : had - due
    })
  }

  #eachSupporter(project: number, visit: (ballot: number, voters: number, points: number) => void): void {
    const { supporters, weight } = this.#election.poll
    for (let at = supporters.start[project]!; at < supporters.start[project + 1]!; at++) {
      const ballot = supporters.item[at]!
      visit(ballot, weight[ballot]!, supporters.points[at]!)
    }
  }
}

function roundUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator
}

import type { Election } from '../election.ts'
import type { Run } from '../equal-shares/run.ts'
import { compareIntegers } from '../fraction.ts'

/** So many voters paid so much and had so much left. */
export interface Payers {
  readonly voters: number
  /** The points each of them gave the project; 1 for an approval. */
  readonly points: number
  readonly paid: bigint
  readonly left: bigint
}

/** Follows everyone's exact money through a run that is already decided. */
export class Accounts {
  readonly #election: Election
  readonly #scale: bigint
  readonly #money: bigint[]
  /** For each project, what its supporters hold together. */
  readonly held: bigint[]
  readonly #since: number[]

  constructor(election: Election, { perVoter, scale }: Pick<Run, 'perVoter' | 'scale'>) {
    const share = (perVoter.numerator * scale) / perVoter.denominator
    this.#election = election
    this.#scale = scale
    this.#money = Array.from(election.poll.weight, () => share)
    this.held = Array.from(election.poll.backers, (backers) => share * BigInt(backers))
    this.#since = election.projects.map(({ cost }, index) =>
      this.held[index]! < cost * scale ? 0 : Infinity,
    )
  }

  /** After which round a project's supporters held less than its cost; 0 from the start, or never. */
  since(project: number): number {
    const round = this.#since[project]!
    return round === Infinity ? 0 : round
  }

  pay(project: number, price: bigint, round: number): Payers[] {
    const { supporters, weight } = this.#election.poll
    const groups = new Map<number, Map<bigint, Payers>>()
    for (let at = supporters.start[project]!; at < supporters.start[project + 1]!; at++) {
      const ballot = supporters.item[at]!
      const points = supporters.points[at]!
      const [had, due] = [this.#money[ballot]!, price * BigInt(points)]
      const paid = had < due ? had : due
      this.#charge(ballot, paid)
      note(groups, { voters: weight[ballot]!, points, paid, left: had - paid }, had < due)
    }
    for (const [index, { cost }] of this.#election.projects.entries()) {
      if (this.#since[index] === Infinity && this.held[index]! < cost * this.#scale)
        this.#since[index] = round
    }
    const payers = [...groups.values()].flatMap((group) => [...group.values()])
    return payers.sort(
      (a, b) => compareIntegers(b.left, a.left) || compareIntegers(b.paid, a.paid) || b.points - a.points,
    )
  }

  #charge(ballot: number, paid: bigint): void {
    if (paid === 0n) return
    const { choices, weight } = this.#election.poll
    this.#money[ballot]! -= paid
    const together = paid * BigInt(weight[ballot]!)
    for (let at = choices.start[ballot]!; at < choices.start[ballot + 1]!; at++)
      this.held[choices.item[at]!]! -= together
  }
}

function note(groups: Map<number, Map<bigint, Payers>>, payers: Payers, isPoor: boolean): void {
  const group = groups.get(payers.points) ?? new Map<bigint, Payers>()
  groups.set(payers.points, group)
  // Whoever pays in full differs by what is left; whoever can't, by what she paid.
  const key = isPoor ? -1n - payers.paid : payers.left
  const same = group.get(key)
  group.set(key, same ? { ...same, voters: same.voters + payers.voters } : payers)
}

import { BallotBox, type Poll } from './ballot-box.ts'

/** `approval`: a voter names the projects she wants. `points`: she spreads points over them. */
export type BallotKind = 'approval' | 'points'

export interface Project {
  readonly id: string
  /** In the smallest unit of the currency, like the budget: no amount here is ever a float. */
  readonly cost: bigint
  readonly name?: string
}

export interface Election {
  readonly kind: BallotKind
  /** How many smallest units make one unit of the currency: 100 for euros kept in cents. */
  readonly unit: bigint
  readonly budget: bigint
  readonly projects: readonly Project[]
  readonly poll: Poll
  /** How many integer points of the poll make one point of the ballots, when these have decimals. */
  readonly pointUnit: number
  /** What nobody chose is no candidate of greedy and of the fill either, as it is none of equal shares. */
  readonly supportedOnly?: boolean
}

export interface CastBallot {
  /** Ids of projects, each at most once; none is a blank ballot, whose share stays unspent. */
  readonly choices: readonly string[]
  /** One number for each choice, for an election by points. */
  readonly points?: readonly number[]
  /** How many voters cast this same ballot. */
  readonly voters?: number
}

export interface ElectionInput {
  readonly kind: BallotKind
  readonly unit?: bigint
  readonly budget: bigint
  readonly projects: readonly Project[]
  readonly ballots: Iterable<CastBallot>
}

export class InvalidElection extends Error {
  override name = 'InvalidElection'
}

export function openElection({ kind, unit = 1n, budget, projects, ballots }: ElectionInput): Election {
  if (budget < 0n || unit < 1n) throw new InvalidElection('The budget and the unit must not be negative')
  const indexOf = indexProjects(projects)
  const box = new BallotBox(projects.length)
  for (const { choices, points, voters } of ballots) {
    if ((points === undefined) !== (kind === 'approval')) {
      throw new InvalidElection(`A ballot by ${kind} ${points ? 'has no' : 'needs'} points`)
    }
    const indices = choices.map((id) => indexOf.get(id) ?? refuse(`No project is called "${id}"`))
    box.cast(indices, points, voters)
  }
  return { kind, unit, budget, projects, poll: box.open(), pointUnit: 1 }
}

/** Where each project stands in the list, by its id; refuses two projects of one name, and costs below zero. */
export function indexProjects(projects: readonly Project[]): Map<string, number> {
  const indexOf = new Map<string, number>()
  for (const [index, { id, cost }] of projects.entries()) {
    if (indexOf.has(id)) refuse(`Two projects are called "${id}"`)
    if (cost < 0n) refuse(`Project "${id}" costs less than nothing`)
    indexOf.set(id, index)
  }
  return indexOf
}

/** What the chosen projects cost together. */
export function costOf(projects: readonly Project[], chosen: Iterable<number>): bigint {
  let cost = 0n
  for (const index of chosen) cost += projects[index]?.cost ?? 0n
  return cost
}

function refuse(reason: string): never {
  throw new InvalidElection(reason)
}

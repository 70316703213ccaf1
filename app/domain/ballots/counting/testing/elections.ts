import fc from 'fast-check'
import { type BallotKind, type Election, openElection, type Project } from '../election.ts'

/** An election as the plain implementation reads it: each voter a map from project to points. */
export interface PlainElection {
  readonly kind: BallotKind
  readonly budget: bigint
  readonly projects: readonly Project[]
  readonly voters: readonly ReadonlyMap<string, number>[]
  /** How often each of these ballots was cast, once unless said. */
  readonly times?: number
}

export function pollOf({ kind, budget, projects, voters, times = 1 }: PlainElection): Election {
  const ballots = voters.map((voter) => ({
    choices: [...voter.keys()],
    voters: times,
    ...(kind === 'points' ? { points: [...voter.values()] } : {}),
  }))
  return openElection({ kind, budget, projects, ballots })
}

/** By hand: `approvals({ budget: 100, costs: { a: 60, b: 40 }, votes: ['ab', 'a', ''] })`. */
export function approvals(input: {
  budget: number
  costs: Readonly<Record<string, number>>
  votes: readonly string[]
}): Election {
  return pollOf({
    kind: 'approval',
    budget: BigInt(input.budget),
    projects: Object.entries(input.costs).map(([id, cost]) => ({ id, cost: BigInt(cost) })),
    voters: input.votes.map((vote) => new Map([...vote].map((id) => [id, 1]))),
  })
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const

function electionsWith(
  kind: BallotKind,
  cost: fc.Arbitrary<bigint>,
  budget: fc.Arbitrary<bigint>,
  most: number,
) {
  const points = kind === 'approval' ? fc.constant(1) : fc.integer({ min: 1, max: 4 })
  return fc
    .record({
      kind: fc.constant(kind),
      budget,
      projects: fc.uniqueArray(fc.record({ id: fc.constantFrom(...IDS), cost }), {
        selector: ({ id }) => id,
        maxLength: 6,
      }),
      ballots: fc.array(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), points), { selector: ([id]) => id }),
        { maxLength: most },
      ),
    })
    .map(({ ballots, ...rest }): PlainElection => {
      const known = new Set(rest.projects.map(({ id }) => id as string))
      return { ...rest, voters: ballots.map((ballot) => new Map(ballot.filter(([id]) => known.has(id)))) }
    })
}

/** Few voters and small costs: ties everywhere. */
export const smallElections = (kind: BallotKind) =>
  electionsWith(kind, fc.bigInt({ min: 0n, max: 12n }), fc.bigInt({ min: 0n, max: 40n }), 7)

/** Costs of ten quadrillions that differ by a few cents: doubles can't tell them apart. */
export const hugeElections = (kind: BallotKind) =>
  electionsWith(
    kind,
    fc
      .tuple(fc.bigInt({ min: 1n, max: 3n }), fc.bigInt({ min: -2n, max: 2n }))
      .map(([times, off]) => times * 10n ** 16n + off),
    fc.bigInt({ min: -3n, max: 3n }).map((off) => 6n * 10n ** 16n + off),
    9,
  )

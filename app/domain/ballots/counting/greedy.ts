import type { Election } from './election.ts'
import { compareFractions } from './fraction.ts'

export type GreedyRule = 'greedy' | 'greedy-per-cost'

/**
 * Takes the projects by votes (or by votes for each unit of cost) and funds each that still fits. `taken` are
 * already paid: the fill after equal shares goes on from there.
 */
export function greedy(
  election: Election,
  rule: GreedyRule,
  place: Int32Array,
  taken: readonly number[] = [],
): number[] {
  let room = election.budget
  for (const project of taken) room -= election.projects[project]?.cost ?? 0n
  const already = new Set(taken)
  const order: number[] = []
  for (const project of greedyOrder(election, rule, place)) {
    const cost = election.projects[project]?.cost ?? 0n
    if (already.has(project) || cost > room) continue
    order.push(project)
    room -= cost
  }
  return order
}

/** What the utilitarian fill takes first: for approvals votes, since a project is worth its cost; for points, points per cost. */
export function fillRule({ kind }: Election): GreedyRule {
  return kind === 'approval' ? 'greedy' : 'greedy-per-cost'
}

export function greedyOrder({ projects, poll }: Election, rule: GreedyRule, place: Int32Array): number[] {
  const votes = (project: number) => BigInt(poll.votes[project] ?? 0)
  const cost = (project: number) => projects[project]?.cost ?? 0n
  const tie = (a: number, b: number) => (place[a] ?? 0) - (place[b] ?? 0)
  const perCost = (project: number) => ({ numerator: votes(project), denominator: cost(project) })
  const isFree = (project: number) => Number(cost(project) === 0n)
  const byVotes = (a: number, b: number) => Number(votes(b) - votes(a))
  // What costs nothing gives infinitely many votes for its cost, hence comes first.
  const byVotesPerCost = (a: number, b: number) =>
    isFree(b) - isFree(a) || (isFree(a) ? 0 : compareFractions(perCost(b), perCost(a)))
  const compare = rule === 'greedy' ? byVotes : byVotesPerCost
  return projects.map((_, index) => index).sort((a, b) => compare(a, b) || tie(a, b))
}

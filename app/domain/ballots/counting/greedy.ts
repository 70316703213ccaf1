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

/**
 * Whether the place among ties decides who is funded: of projects that are equal some fit and some do not, all together.
 * Those that all fit, or of which none does, are the same in every order.
 */
export function greedyIsTied(election: Election, rule: GreedyRule, taken: readonly number[] = []): boolean {
  const costOf = (project: number) => election.projects[project]!.cost
  const already = new Set(taken)
  let room = taken.reduce((left, project) => left - costOf(project), election.budget)
  const left = greedyOrder(election, rule, new Int32Array(election.projects.length)).filter(
    (project) => !already.has(project),
  )
  for (let from = 0; from < left.length; ) {
    const equal = left.slice(from).filter((project) => compareBy(election, rule)(left[from]!, project) === 0)
    const together = equal.reduce((sum, project) => sum + costOf(project), 0n)
    if (together <= room) room -= together
    else if (equal.some((project) => costOf(project) <= room)) return true
    from += equal.length
  }
  return false
}

export function greedyOrder(election: Election, rule: GreedyRule, place: Int32Array): number[] {
  const tie = (a: number, b: number) => (place[a] ?? 0) - (place[b] ?? 0)
  const compare = compareBy(election, rule)
  const { projects, poll, supportedOnly = false } = election
  return projects
    .map((_, index) => index)
    .filter((project) => !supportedOnly || poll.backers[project]! > 0) // one a project
    .sort((a, b) => compare(a, b) || tie(a, b))
}

function compareBy({ projects, poll }: Election, rule: GreedyRule): (a: number, b: number) => number {
  const votes = (project: number) => BigInt(poll.votes[project] ?? 0)
  const cost = (project: number) => projects[project]?.cost ?? 0n
  const perCost = (project: number) => ({ numerator: votes(project), denominator: cost(project) })
  const isFree = (project: number) => Number(cost(project) === 0n)
  const byVotes = (a: number, b: number) => Number(votes(b) - votes(a))
  // What costs nothing gives infinitely many votes for its cost, hence comes first.
  const byVotesPerCost = (a: number, b: number) =>
    isFree(b) - isFree(a) || (isFree(a) ? 0 : compareFractions(perCost(b), perCost(a)))
  return rule === 'greedy' ? byVotes : byVotesPerCost
}

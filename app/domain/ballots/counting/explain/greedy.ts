import type { Election } from '../election.ts'
import { type GreedyRule, greedyOrder } from '../greedy.ts'

/** A project as greedy came to it: funded when it cost no more than the room, else short by the difference. */
export interface GreedyChoice {
  readonly project: string
  readonly votes: number
  readonly cost: bigint
  /** What was left of the budget at that moment. */
  readonly room: bigint
  readonly funded: boolean
}

/** In the order in which greedy looks at the projects that are not already taken. */
export function explainGreedy(
  election: Election,
  rule: GreedyRule,
  place: Int32Array,
  taken: readonly number[],
): GreedyChoice[] {
  const already = new Set(taken)
  let room = election.budget
  for (const project of taken) room -= election.projects[project]!.cost
  return greedyOrder(election, rule, place)
    .filter((project) => !already.has(project))
    .map((index) => {
      const { id, cost } = election.projects[index]!
      const choice = {
        project: id,
        votes: election.poll.votes[index]! / election.pointUnit,
        cost,
        room,
        funded: cost <= room,
      }
      if (choice.funded) room -= cost
      return choice
    })
}

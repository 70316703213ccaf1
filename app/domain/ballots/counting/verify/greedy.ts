import type { Election } from '../election.ts'
import type { GreedyChoice } from '../explain/greedy.ts'
import type { GreedyRule } from '../greedy.ts'
import { check } from './verdict.ts'

/**
 * Checks the story of greedy line by line: each project that is not already taken appears once, with its own votes
 * and cost; none stands before one that comes before it by the rule; the room is what the funded ones before it
 * left; and a project is funded just when it fits.
 */
export function checkGreedy(
  election: Election,
  rule: GreedyRule,
  place: Int32Array,
  taken: readonly number[],
  choices: readonly GreedyChoice[] | null,
): number[] {
  check(choices !== null, 'the explanation tells nothing of greedy')
  const left = new Set(election.projects.keys())
  let room = election.budget
  for (const project of taken) {
    left.delete(project)
    room -= election.projects[project]!.cost
  }
  const indexOf = new Map(election.projects.map(({ id }, index) => [id, index]))
  const looked = choices.map((choice) => {
    const index = indexOf.get(choice.project)
    check(index !== undefined && left.delete(index), `greedy names "${choice.project}" wrongly, or twice`)
    const { cost } = election.projects[index]!
    const votes = election.poll.votes[index]! / election.pointUnit
    check(
      choice.cost === cost && choice.votes === votes,
      `greedy tells a wrong cost or vote of "${choice.project}"`,
    )
    check(choice.room === room, `greedy tells a wrong room before "${choice.project}"`)
    check(
      choice.funded === cost <= room,
      `greedy ${choice.funded ? 'funds' : 'leaves'} "${choice.project}" against the room`,
    )
    if (choice.funded) room -= cost
    return index
  })
  check(left.size === 0, 'greedy does not tell of every project')
  for (const [at, project] of looked.entries()) {
    const next = looked[at + 1]
    const ordered = next === undefined || comesBefore(election, rule, place, project, next)
    check(ordered, `greedy looks at "${election.projects[project]!.id}" too early`)
  }
  return looked.filter((_, at) => choices[at]!.funded)
}

function comesBefore(
  { projects, poll }: Election,
  rule: GreedyRule,
  place: Int32Array,
  a: number,
  b: number,
): boolean {
  const votes = (project: number) => BigInt(poll.votes[project]!)
  const cost = (project: number) => (rule === 'greedy' ? 1n : projects[project]!.cost)
  const tie = place[a]! < place[b]!
  if (cost(a) === 0n || cost(b) === 0n) return cost(a) === cost(b) ? tie : cost(a) === 0n
  const [mine, hers] = [votes(a) * cost(b), votes(b) * cost(a)]
  return mine === hers ? tie : mine > hers
}

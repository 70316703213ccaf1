import { collectOpinions, type Opinion, type Opinions } from '../groups/opinions.ts'
import { seededRandom } from '../groups/random.ts'

interface ElectionSize {
  readonly voters: number
  readonly projects: number
  readonly choices: number
}

/** An election by approval in Pabulib's format: some projects are popular, costs differ tenfold, a third can be paid. */
export function generatePabulib({ voters, projects, choices }: ElectionSize): string {
  const random = seededRandom(voters + projects + choices)
  const costs = Array.from({ length: projects }, () => 1000 * Math.ceil(10 + 90 * random()))
  const budget = Math.round(costs.reduce((sum, cost) => sum + cost, 0) / 3)
  const votes = Array.from({ length: voters }, (_, voter) => {
    const chosen = new Set<number>()
    while (chosen.size < choices) chosen.add(Math.floor(projects * random() ** 1.5))
    return `${voter};${[...chosen].join()}`
  })
  return [
    `META\nkey;value\nbudget;${budget}\nvote_type;approval\nnum_projects;${projects}\nnum_votes;${voters}`,
    `PROJECTS\nproject_id;cost\n${costs.map((cost, project) => `${project};${cost}`).join('\n')}`,
    `VOTES\nvoter_id;vote\n${votes.join('\n')}\n`,
  ].join('\n')
}

interface ConversationSize {
  readonly people: number
  readonly statements: number
  /** The part of the statements on which a person votes. */
  readonly density: number
}

/** People of three leanings, each of whom follows hers two times in three. */
export function generateConversation({ people, statements, density }: ConversationSize): Opinions {
  const random = seededRandom(people + statements)
  const leanings = Array.from({ length: 3 }, () => Array.from({ length: statements }, () => random() < 0.5))
  return collectOpinions(votes())

  function* votes(): Generator<Opinion> {
    for (let person = 0; person < people; person++) {
      const leaning = leanings[person % 3] ?? []
      for (const [statement, agrees] of leaning.entries()) {
        if (random() >= density) continue
        const chance = random()
        const value = chance < 0.67 === agrees ? 1 : chance > 0.95 ? 0 : -1
        yield { participant: String(person), statement: String(statement), value }
      }
    }
  }
}

import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { int, read, shape, stored } from '#db/read/index.ts'
import { type Budget, budgetIdeas, subjects, type Translated } from '#db/schema/index.ts'
import { type CountSettings, type Election, openElection } from '../counting/index.ts'

/** The ideas on the ballot, in their order there: each is called by its number. */
export const ballotOf = (db: Db, budgetId: string) =>
  db
    .select({
      number: budgetIdeas.number,
      cost: budgetIdeas.cost,
      titles: subjects.titles,
    })
    .from(budgetIdeas)
    .innerJoin(subjects, eq(subjects.id, budgetIdeas.proposalId))
    .where(and(eq(budgetIdeas.budgetId, budgetId), isNotNull(budgetIdeas.number)))
    .orderBy(asc(budgetIdeas.number))

const ballotRow = shape({ answer: stored<number[]>(), voters: int })

/**
 * What was in the box of a budget, as the engine counts it: every ballot that says something. Blank and invalid ones are
 * in no figure of it.
 */
export async function electionOf(
  db: Db,
  { id, form, amount }: Pick<Budget, 'id' | 'form' | 'amount'>,
): Promise<Election> {
  const ideas = await ballotOf(db, id)
  const rows = await read(db, ballotRow)`
    select answer, count(*)::int as voters from opened_answers
    where consultation_id = ${id} and question = 1 and jsonb_array_length(answer) > 0 group by answer order by answer`
  return openElection({
    ...{ kind: form === 'points' ? 'points' : 'approval', unit: 100n, budget: amount },
    projects: ideas.map(({ number, cost, titles }) => ({
      ...{ id: String(number), cost: cost ?? 0n, name: (titles as Translated).fr },
    })),
    ballots: rows.map(({ answer, voters }) => ({ voters, ...chosenIn(answer, form) })),
  })
}

function chosenIn(answer: readonly number[], form: Budget['form']) {
  const called = (option: number) => String(option + 1)
  if (form !== 'points') return { choices: answer.map(called) }
  const given = answer.flatMap((points, option) => (points > 0 ? [{ points, id: called(option) }] : []))
  return { choices: given.map(({ id }) => id), points: given.map(({ points }) => points) }
}

/** The published rules, as the engine takes them; ties go by the draw, and while there is none they are looked for. */
export const settingsOfBudget = (
  { rule, completion, fill, comparison }: Pick<Budget, 'rule' | 'completion' | 'fill' | 'comparison'>,
  draw: string | null,
): CountSettings => ({
  ...{ rule, completion, comparison, fill: fill ? 'utilitarian' : 'none' },
  ties: draw === null ? { by: 'cost' } : { by: 'lot', seed: draw },
})

import type { Db } from '#db/client.ts'
import { cents, int, read, shape, stored } from '#db/read/index.ts'
import type { Budget, Translated } from '#db/schema/index.ts'
import { type CountSettings, type Election, openElection } from '../counting/index.ts'

const ideaRow = shape({ number: int, cost: cents, titles: stored<Translated>() })

/** The ideas on the ballot, in their order there: each is called by its number, and named as it was announced. */
export const ballotOf = (db: Db, budgetId: string) =>
  read(db, ideaRow)`
    select i.number, i.cost, case when w.title = '' then s.titles
      else jsonb_build_object('fr', w.title, w.lang, w.title) end as titles
    from budget_ideas i join ideas_for(null) w on w.proposal_id = i.proposal_id join subjects s on s.id = i.proposal_id
    where i.budget_id = ${budgetId} and i.number is not null order by i.number`

const ballotRow = shape({ answer: stored<number[]>(), voters: int })

/**
 * What was in the box of a budget, as the engine counts it: every ballot that says something. Blank and invalid ones are
 * in no figure of it, and what nobody chose wins by no rule.
 */
export async function electionOf(
  db: Db,
  { id, form, amount }: Pick<Budget, 'id' | 'form' | 'amount'>,
): Promise<Election> {
  const ideas = await ballotOf(db, id)
  const rows = await read(db, ballotRow)`
    select answer, count(*)::int as voters from opened_answers
    where consultation_id = ${id} and question = 1 and jsonb_array_length(answer) > 0 group by answer order by answer`
  const election = openElection({
    ...{ kind: form === 'points' ? 'points' : 'approval', unit: 100n, budget: amount },
    projects: ideas.map(({ number, cost, titles }) => ({
      ...{ id: String(number), cost, name: titles.fr },
    })),
    ballots: rows.map(({ answer, voters }) => ({ voters, ...chosenIn(answer, form) })),
  })
  return { ...election, supportedOnly: true }
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

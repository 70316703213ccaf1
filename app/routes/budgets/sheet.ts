import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportAnswers } from '#app/domain/ballots/index.ts'
import { csvFormOf, csvLine, markOf } from '#app/lib/formats/csv.ts'
import { countExport } from '#app/web/count-export.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { budgetHere } from './parts/here.server.ts'

/** The same as a table, an idea a column; the names of the columns and its words are those of the data, the same in every language. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { id, result, questions, rules } = await budgetHere(visited, args.params)
  if (!result || !rules.outcome) notFound(visited)
  const form = csvFormOf(visited.url)
  const ideas = (questions[0]?.options ?? []).map((_, option) => option)
  const rows = await exportAnswers(visited.db, id)
  const lines = rows.map(({ number, letter, answer, way }) =>
    csvLine(
      [
        number,
        letter,
        way === null ? '' : waysOf[way],
        stateOf(answer),
        ...ideas.map((option) => given(answer ?? [], option)),
      ],
      form,
    ),
  )
  const head = csvLine(
    ['numero', 'groupe', 'voie', 'bulletin', ...ideas.map((option) => `idee_${option + 1}`)],
    form,
  )
  return new Response(markOf(form) + head + lines.join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="bulletins.csv"',
    },
  })

  function given(answer: readonly number[], option: number) {
    return rules.form === 'points' ? (answer[option] ?? 0) : Number(answer.includes(option))
  }
}

/** Left empty where the two are not told apart. */
const waysOf = { online: 'en ligne', paper: 'papier' }

const stateOf = (answer: readonly number[] | null) =>
  answer === null ? 'nul' : answer.length === 0 ? 'blanc' : 'exprime'

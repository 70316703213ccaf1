import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportAnswers } from '#app/domain/ballots/index.ts'
import { csvFormOf, csvLine, markOf } from '#app/lib/formats/csv.ts'
import { countExport } from '#app/web/count-export.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { consultationHere } from './parts/here.server.ts'

/** The same as a table; the names of the columns and its words are those of the data, the same in every language. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { id, result } = await consultationHere(visited, args.params)
  if (!result) notFound(visited)
  const form = csvFormOf(visited.url)
  const rows = await exportAnswers(visited.db, id)
  const lines = rows.map(({ question, number, letter, answer, way }) =>
    csvLine([question, number, letter, said(answer), way === null ? '' : waysOf[way]], form),
  )
  return new Response(
    markOf(form) + csvLine(['question', 'numero', 'groupe', 'reponse', 'voie'], form) + lines.join(''),
    {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="bulletins.csv"',
      },
    },
  )
}

/** Left empty where the two are not told apart. */
const waysOf = { online: 'en ligne', paper: 'papier' }

const said = (answer: readonly number[] | null) =>
  answer === null ? 'nul' : answer.length === 0 ? 'blanc' : answer.join(' ')

import type { LoaderFunctionArgs } from '@remix-run/node'
import { shownWords } from '#app/domain/ballots/index.ts'
import { csvFormOf, csvLine, markOf } from '#app/lib/formats/csv.ts'
import { countExport } from '#app/web/count-export.ts'
import { visit } from '#app/web/visit.ts'
import { surveyHere } from './parts/survey-here.server.ts'

/** The words of a survey that were shown, without a name or a time. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { id } = await surveyHere(visited, args.params)
  const form = csvFormOf(visited.url)
  const lines = (await shownWords(visited.db, id)).map(({ question, lang, body }) => [question, lang, body])
  const table = [['question', 'langue', 'mots'], ...lines].map((line) => csvLine(line, form))
  return new Response(markOf(form) + table.join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="mots.csv"',
    },
  })
}

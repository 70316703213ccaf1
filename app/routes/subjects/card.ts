import type { LoaderFunctionArgs } from '@remix-run/node'
import { visit } from '#app/web/visit.ts'
import { cardAnswer } from './parts/card.server.ts'
import { shownHere } from './parts/shown-here.server.ts'

/** The picture that stands beside a link to a subject, a campaign or a question, wherever it is shared. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { over, title, seed } = await shownHere(visited, args.params)
  return cardAnswer(args.request, visited, { over, title, seed })
}

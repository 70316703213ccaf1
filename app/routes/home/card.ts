import type { LoaderFunctionArgs } from '@remix-run/node'
import { visit } from '#app/web/visit.ts'
import { cardAnswer } from '../subjects/parts/card.server.ts'

/** The picture beside a link to a page that has none of its own: the site's. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { settings } = await visited.frame()
  const title = visited.t.home.title(settings.communeName)
  return cardAnswer(args.request, visited, { over: 'Cordée', title, seed: 'cordee' })
}

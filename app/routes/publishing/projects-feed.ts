import type { LoaderFunctionArgs } from '@remix-run/node'
import { feedIn } from '#app/telling/index.ts'
import { lostNews } from '#app/web/lost-news.ts'
import { visit } from '#app/web/visit.ts'
import { feedResponse } from './parts/feed.server.ts'

/** What happens on all projects, as an Atom feed. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, t, paths } = visited
  const items = await feedIn(db, locale, null, lostNews(visited))
  return feedResponse(visited, { title: t.projectPages.list.title, page: paths.projects(), items })
}

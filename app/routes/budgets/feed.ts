import type { LoaderFunctionArgs } from '@remix-run/node'
import { latestVotes } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { visit } from '#app/web/visit.ts'
import { feedResponse } from '../publishing/parts/feed.server.ts'

/** The participatory budgets published last, as an Atom feed. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, t, paths, locale } = visited
  const votes = await latestVotes(db, 'budget')
  return feedResponse(visited, {
    title: t.budgets.list.title,
    page: paths.budgets,
    items: votes.map(({ id, titles, slug, at }) => ({
      ...{ eventId: id, text: inLanguage(titles, locale), path: paths.budget(slug).show, at },
    })),
  })
}

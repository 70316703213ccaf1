import type { LoaderFunctionArgs } from '@remix-run/node'
import { decisionCards } from '#app/domain/publishing/index.ts'
import { visit } from '#app/web/visit.ts'
import { feedResponse } from '../publishing/parts/feed.server.ts'

/** The last acts put online, as an Atom feed. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, t, paths } = visited
  const { cards } = await decisionCards(db, { locale, size: 40 })
  return feedResponse(visited, {
    title: t.decisions.list.title,
    page: paths.decisions(),
    items: cards.map(({ id, kind, number, title, slug, publishedAt }) => ({
      eventId: id,
      text: `${t.decisionNames.cited(kind, number)} — ${title}`,
      path: paths.decision(slug).show,
      at: publishedAt,
    })),
  })
}

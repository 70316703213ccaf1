import type { LoaderFunctionArgs } from '@remix-run/node'
import { proposalCards } from '#app/domain/proposals/index.ts'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { visit } from '#app/web/visit.ts'
import { feedResponse } from '../publishing/parts/feed.server.ts'

/** The proposals published last, as an Atom feed. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, t, paths, frame } = visited
  const day = civilDay((await frame()).now)
  const { cards } = await proposalCards(db, { sort: 'newest', day, size: 40 })
  return feedResponse(visited, {
    title: t.proposals.list.title,
    page: paths.proposals(),
    items: cards.map(({ id, title, slug, at }) => ({
      ...{ eventId: id, text: title, path: paths.proposal(slug).show, at },
    })),
  })
}

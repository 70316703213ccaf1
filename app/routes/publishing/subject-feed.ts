import type { LoaderFunctionArgs } from '@remix-run/node'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { feedIn } from '#app/telling/index.ts'
import { addressOf } from '#app/web/address-of.ts'
import { lostNews } from '#app/web/lost-news.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { feedResponse } from './parts/feed.server.ts'

/** What happens on one subject, as an Atom feed. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, paths } = visited
  const address = addressOf(args.params)
  const { id, title } = await orRefused(visited, subjectHere(db, address, locale, 'feeds'))
  return feedResponse(visited, {
    title,
    page: paths.subject(address).show,
    items: await feedIn(db, locale, id, lostNews(visited)),
  })
}

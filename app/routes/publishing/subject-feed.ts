import type { LoaderFunctionArgs } from '@remix-run/node'
import { subjectHere } from '#app/domain/participation/index.ts'
import { feedOf } from '#app/domain/publishing/index.ts'
import { discussedAt } from '#app/web/discussed.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { feedResponse } from './parts/feed.server.ts'

/** What happens on one project or dossier, as an Atom feed. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, paths, url } = visited
  const { kind, slug } = discussedAt(url, args.params)
  const { id, title } = await orRefused(visited, subjectHere(db, kind, slug, locale))
  return feedResponse(visited, {
    title,
    page: paths.subject(kind, slug),
    items: await feedOf(db, locale, id),
  })
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { subjectHere } from '#app/domain/participation/index.ts'
import { feedOf } from '#app/domain/publishing/index.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { feedResponse } from './parts/feed.server.ts'

/** What happens on one project, as an Atom feed. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, paths } = visited
  const { id, slug, title } = await orRefused(
    visited,
    subjectHere(db, 'project', args.params.slug ?? '', locale),
  )
  return feedResponse(visited, { title, page: paths.project(slug).show, items: await feedOf(db, locale, id) })
}

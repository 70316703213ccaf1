import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { permalink } from '#app/domain/participation/index.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** Leads to the page on which a contribution stands now: its question, its thread, or its page of the discussion. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, paths } = visited
  const place = (await permalink(db, idParam(args.params, visited))) ?? notFound(visited)
  if (place.kind === 'question') return redirect(paths.question(place.id))
  if (place.thread) return redirect(`${paths.contribution(place.thread).reply}#c-${place.id}`)
  return redirect(
    paths
      .discussed(place.place.kind, place.place.slug)
      .commentHere(place.id, place.from ? { de: place.from } : undefined),
  )
}

import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** A list that is followed has no page but that of what stands in it. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { slug } = await orRefused(
    visited,
    subjectHere(visited.db, subjectPlace('list', args.params.slug!), visited.locale), // a parameter of the route
  )
  return redirect(visited.paths.list(slug), 302)
}

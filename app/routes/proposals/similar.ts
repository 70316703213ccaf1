import type { LoaderFunctionArgs } from '@remix-run/node'
import { similarTo } from '#app/domain/proposals/index.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { countAttempt } from '#app/web/visitor/limits.ts'

/** Those like what somebody types, as data for the form that she types in. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await orRefused(visited, countAttempt(args.context, 'small', visited.viewer?.id ?? null))
  const words = (name: string) =>
    (visited.url.searchParams.get(name) ?? '').replaceAll(/\p{C}/gu, ' ').slice(0, 200)
  return Response.json({
    found: await similarTo(visited.db, { title: words('titre'), place: words('lieu') }),
  })
}

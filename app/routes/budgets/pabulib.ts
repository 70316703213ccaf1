import type { LoaderFunctionArgs } from '@remix-run/node'
import { pabulibOf } from '#app/domain/ballots/index.ts'
import { countExport } from '#app/web/count-export.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { budgetHere } from './parts/here.server.ts'

/** The vote of a budget in Pabulib's format: what `npm run count` reads. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const budget = await budgetHere(visited, args.params)
  const { settings } = await visited.frame()
  const text = (await pabulibOf(visited.db, budget, settings.communeName)) ?? notFound(visited)
  return new Response(text, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': 'attachment; filename="bulletins.pb"',
    },
  })
}

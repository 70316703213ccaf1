import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { visit } from '#app/web/visit.ts'
import { numberParam } from './parts/number-param.ts'

/** The button stands on the page of the report. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  return redirect(visited.paths.fieldReport(numberParam(args.params, visited)).show)
}

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  return keptDeeds.fieldSame.ask(args, { number: numberParam(args.params, visited) })
}

import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { visit } from '#app/web/visit.ts'
import { numberParam } from '../../../../station/reports/parts/number-param.ts'

/** The form stands on the report's page at the desk. */
export async function toTheReport(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  return redirect(visited.paths.deskFieldReport(numberParam(args.params, visited)).show)
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { visit } from '#app/web/visit.ts'
import { reportHere } from '../consultations/parts/report.server.ts'

/** The report of the count of a budget, as it lies in the files. */
export async function loader(args: LoaderFunctionArgs) {
  return reportHere(await visit(args), args.params.slug ?? '', 'budget')
}

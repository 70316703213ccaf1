import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { SettleReport, settleReport } from '#app/domain/field/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { numberParam } from './parts/number-param.ts'

/** The buttons stand on the page of the report. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  return redirect(visited.paths.fieldReport(numberParam(args.params, visited)).show)
}

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const number = numberParam(args.params, visited)
  return perform(args, {
    ...{ right: 'field-report.write', schema: SettleReport, limit: 'opinion' },
    refusedTo: ({ paths }) => paths.fieldReport(number).show,
    deed: (act, { settled }) => settleReport(act, { number, settled: settled === 'oui' }),
    done: ({ reopened }, { t, paths }) => ({
      to: paths.fieldReport(number).show,
      say: reopened ? t.field.show.reopenedSaid : t.field.show.said,
    }),
  })
}

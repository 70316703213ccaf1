import type { ActionFunctionArgs } from '@remix-run/node'
import { UseInput, useAsEvidence } from '#app/domain/field/index.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { numberParam } from '../../../station/reports/parts/number-param.ts'
import { toTheReport } from './parts/report-address.ts'

export const loader = toTheReport

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const number = numberParam(args.params, visited)
  const { show } = visited.paths.deskFieldReport(number)
  return perform(args, {
    ...{ right: 'project.write', schema: UseInput },
    refusedTo: () => show,
    deed: (act, { versionId }) => useAsEvidence(act, { number, versionId }),
    done: (_, { t }) => ({ to: show, say: t.fieldDesk.show.used }),
  })
}

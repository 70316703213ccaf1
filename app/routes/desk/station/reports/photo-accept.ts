import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { acceptPhoto } from '#app/domain/field/index.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { numberParam } from '../../../station/reports/parts/number-param.ts'
import { toTheReport } from './parts/report-address.ts'

export const loader = toTheReport

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const [number, photoId] = [numberParam(args.params, visited), idParam(args.params, visited)]
  return perform(args, {
    ...{ right: 'field-photo.judge', schema: z.object({}) },
    refusedTo: ({ paths }) => paths.deskFieldReport(number).show,
    deed: (act) => acceptPhoto(act, { number, photoId }),
    done: (_, { t, paths }) => ({ to: paths.deskFieldReport(number).show, say: t.fieldDesk.show.accepted }),
  })
}

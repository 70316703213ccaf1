import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  type DeliveryAtDesk,
  deliveriesOf,
  everyDeliveryOf,
  recordOfFunding,
} from '#app/domain/funding/index.ts'
import { deliveryAnswers } from '#app/lib/deliveries.ts'
import { byteOrderMark, type CsvForm, csvFormOf, csvLine } from '#app/lib/formats/csv.ts'
import { pledgeReference } from '#app/lib/money/references.ts'
import { countExport } from '#app/web/count-export.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { recordLook } from '#app/web/recorded-look.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { stateIn } from './parts/delivery-tabs.ts'

/** The rewards of a campaign on their way, for labels and for whoever engraves. Never published; each reading is written down. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'reward.deliver')
  await countExport(args, visited)
  const { db, url } = visited
  const slug = args.params.slug ?? ''
  const { id } = (await deliveriesOf(db, slug)) ?? notFound(visited)
  await recordLook(args, visited, (deed) =>
    recordOfFunding(deed, 'deliveries-exported', { kind: 'campaign', id }),
  )
  return fileOfLines(linesOf(everyDeliveryOf(db, id, stateIn(url)), csvFormOf(url)), {
    name: `contreparties-${slug}.csv`,
    type: 'text/csv',
  })
}

const columns = ['promise', 'reward', 'state', 'moved_at', 'name', ...deliveryAnswers]

async function* linesOf(pages: AsyncGenerator<DeliveryAtDesk[]>, form: CsvForm): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns, form)
  for await (const rows of pages) yield rows.map((row) => csvLine(cellsOf(row), form)).join('')
}

const cellsOf = ({ id, reward, state, movedAt, name, said }: DeliveryAtDesk) => [
  ...[pledgeReference(id), reward, state, movedAt?.toISOString(), name],
  ...deliveryAnswers.map((answer) => said[answer]),
]

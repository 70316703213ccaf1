import type { LoaderFunctionArgs } from '@remix-run/node'
import { RegisterFilter, type RegisterRow, registerPage } from '#app/domain/moderation/index.ts'
import { byteOrderMark, csvFormOf, csvLine } from '#app/lib/formats/csv.ts'
import { countExport } from '#app/web/count-export.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { type Visit, visit } from '#app/web/visit.ts'

const columns = [
  'id',
  'date',
  'decision',
  'ground',
  'reason',
  'decided_by_deadline',
  'contribution_kind',
  'subject_kind',
  'subject',
  'notices',
  'delay_hours',
  'appeal_date',
  'appeal_outcome',
  'appeal_decided',
]

/** The register as a file: the same rulings under the same filters, all of them, read page by page while it is sent. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const filter = RegisterFilter.parse(Object.fromEntries(visited.url.searchParams))
  return fileOfLines(linesOf(visited, filter), { name: 'registre-moderation.csv', type: 'text/csv' })
}

async function* linesOf({ db, locale, url }: Visit, filter: RegisterFilter): AsyncGenerator<string> {
  const form = csvFormOf(url)
  yield byteOrderMark + csvLine(columns, form)
  for (let after = filter.after; ; ) {
    const { rulings, next } = await registerPage(db, { ...filter, after }, locale, 500)
    yield rulings.map((ruling) => csvLine(cellsOf(ruling), form)).join('')
    if (!next) return
    after = next
  }
}

const cellsOf = (ruling: RegisterRow) => [
  ruling.id,
  ruling.at.toISOString(),
  ruling.decision,
  ruling.ground,
  ruling.reason,
  ruling.byDeadline,
  ruling.kind,
  ruling.subject?.kind,
  ruling.subject?.title,
  ruling.notices,
  ruling.delaySeconds === null ? null : { decimal: (ruling.delaySeconds / 3600).toFixed(1) },
  ruling.appeal?.at.toISOString(),
  ruling.appeal?.outcome,
  ruling.appeal?.decidedAt?.toISOString(),
]

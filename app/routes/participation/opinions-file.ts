import type { LoaderFunctionArgs } from '@remix-run/node'
import { lastReport, type OpinionReport } from '#app/domain/participation/index.ts'
import { publicSubjectId } from '#app/domain/subjects/index.ts'
import { type CsvForm, csvFormOf, csvLine, markOf } from '#app/lib/formats/csv.ts'
import { addressOf } from '#app/web/address-of.ts'
import { notFound, orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/**
 * The names of the columns are those of the data, the same in every language. An empty cell was suppressed; what stands
 * under `detail_du` is when the answers of the row were counted, which may be before its report.
 */
const columns = [
  ...['classe', 'verifie', 'pour', 'neutre', 'contre', 'total', 'seuil', 'compte_le', 'definitif'],
  'detail_du',
]

/** The last published count of a subject's opinions as CSV (RFC 4180), exactly what its page shows. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const address = addressOf(args.params)
  const subjectId = await orRefused(visited, publicSubjectId(visited.db, address))
  const report = await lastReport(visited.db, subjectId)
  if (!report) notFound(visited)
  return new Response(asCsv(report, csvFormOf(visited.url)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="avis-${encodeURIComponent(address.slug)}.csv"`,
      'Cache-Control': 'public, max-age=300',
    },
  })
}

function asCsv({ rows, threshold, countedAt, final }: OpinionReport, form: CsvForm) {
  const lines = rows.map((row) => [
    row.class,
    row.verified,
    row.for ?? '',
    row.neutral ?? '',
    row.against ?? '',
    row.total ?? '',
    threshold,
    countedAt.toISOString(),
    final,
    row.since ?? countedAt.toISOString(),
  ])
  return markOf(form) + [columns, ...lines].map((line) => csvLine(line, form)).join('')
}

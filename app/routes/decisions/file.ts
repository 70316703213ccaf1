import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportDeliberations, scdlColumns } from '#app/domain/publishing/index.ts'
import { csvFormOf, csvLine, markOf } from '#app/lib/formats/csv.ts'
import { countExport } from '#app/web/count-export.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/**
 * The délibérations by the columns of scdl-deliberations: UTF-8 without a mark at its start, which validators read as
 * part of the first name. For a spreadsheet it has one. Not there before the SIRET is known.
 */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { db, instance, url } = visited
  const form = csvFormOf(url)
  const rows = (await exportDeliberations(db, instance.origin)) ?? notFound(visited)
  const lines = rows.map((row) =>
    csvLine(
      scdlColumns.map((column) => row[column]),
      form,
    ),
  )
  return new Response(markOf(form) + csvLine(scdlColumns, form) + lines.join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="deliberations.csv"',
      'Cache-Control': 'public, max-age=300',
    },
  })
}

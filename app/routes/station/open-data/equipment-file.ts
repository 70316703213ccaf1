import type { LoaderFunctionArgs } from '@remix-run/node'
import { equipmentLines, exportEquipment } from '#app/domain/station/index.ts'
import { csvFormOf, markOf } from '#app/lib/formats/csv.ts'
import { countExport } from '#app/web/count-export.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** The commune's equipment by the columns of scdl-equipements; not there before it has said who it is. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { db, instance, url } = visited
  const form = csvFormOf(url)
  const { rows } = (await exportEquipment(db, instance.origin)) ?? notFound(visited)
  return new Response(markOf(form) + equipmentLines(rows, form), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="scdl-equipements.csv"',
      'Cache-Control': 'public, max-age=300',
    },
  })
}

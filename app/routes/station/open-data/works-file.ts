import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportWorks } from '#app/domain/station/index.ts'
import { countExport } from '#app/web/count-export.ts'
import { visit } from '#app/web/visit.ts'

/** The works that are announced, by the schema infos-travaux. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { features } = await exportWorks(visited.db)
  return new Response(JSON.stringify({ type: 'FeatureCollection', features }), {
    headers: {
      'Content-Type': 'application/geo+json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="infos-travaux.geojson"',
      'Cache-Control': 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
    },
  })
}

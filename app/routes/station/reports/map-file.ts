import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportReports } from '#app/domain/field/index.ts'
import { countExport } from '#app/web/count-export.ts'
import { visit } from '#app/web/visit.ts'
import { readQuery } from './list-query.ts'

/** The reports that the list shows, as GeoJSON (RFC 7946); one without a point has no geometry. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { db, paths, instance, url } = visited
  const features = (await exportReports(db, readQuery(url.searchParams))).map(
    ({ number, latitude, longitude, ...row }) => ({
      type: 'Feature',
      id: number,
      geometry: latitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
      properties: {
        ...{ nature: row.kind, categorie: row.category, texte: row.words, langue: row.lang },
        ...{ lieu: row.place, endroit: row.whereabouts, etat: row.state, organisme: row.body },
        ...{ publie_le: row.at.toISOString(), promis_le: row.dueOn, en_retard: row.late },
        ...{ resolu_le: row.solvedAt?.toISOString() ?? null, voix: row.voices },
        adresse_page: instance.origin + paths.fieldReport(number).show,
      },
    }),
  )
  return new Response(JSON.stringify({ type: 'FeatureCollection', features }), {
    headers: {
      'Content-Type': 'application/geo+json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="signalements.geojson"',
      'Cache-Control': 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
    },
  })
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ExportedReport, exportReports } from '#app/domain/field/index.ts'
import { countExport } from '#app/web/count-export.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { visit } from '#app/web/visit.ts'
import { readQuery } from './list-query.ts'

/** The reports that the list shows, as GeoJSON (RFC 7946); one without a point has no geometry. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { db, paths, instance, url } = visited
  async function* parts() {
    yield '{"type":"FeatureCollection","features":['
    let sent = 0
    for await (const rows of exportReports(db, readQuery(url.searchParams))) {
      const features = rows.map((row) =>
        JSON.stringify(featureOf(row, instance.origin + paths.fieldReport(row.number).show)),
      )
      yield (sent > 0 ? ',' : '') + features.join(',')
      sent += rows.length
    }
    yield ']}'
  }
  return fileOfLines(parts(), {
    name: 'signalements.geojson',
    type: 'application/geo+json',
    headers: { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' },
  })
}

const featureOf = ({ number, latitude, longitude, ...row }: ExportedReport, address: string) => ({
  type: 'Feature',
  id: number,
  geometry: latitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
  properties: {
    ...{ nature: row.kind, categorie: row.category, texte: row.words, langue: row.lang },
    ...{ lieu: row.place, endroit: row.whereabouts, etat: row.state, organisme: row.body },
    ...{ publie_le: row.at.toISOString(), promis_le: row.dueOn, en_retard: row.late },
    ...{ resolu_le: row.solvedAt?.toISOString() ?? null, voix: row.voices },
    adresse_page: address,
  },
})

import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ExportedReport, exportReports, markOfReports } from '#app/domain/field/index.ts'
import { readCursor } from '#app/lib/addresses/cursor.ts'
import { countExport } from '#app/web/count-export.ts'
import { fileOfLines } from '#app/web/file-of-lines.ts'
import { tagOf, unchanged } from '#app/web/memory/if-none-match.ts'
import { visit } from '#app/web/visit.ts'
import { readQuery, writeQuery } from './list-query.ts'

/**
 * The reports that the list shows, as GeoJSON (RFC 7946): so many at most, the oldest first, and `suite` says where the rest
 * is. One without a point has no geometry.
 */
export async function collectionOfReports(args: LoaderFunctionArgs, most = 5_000): Promise<Response> {
  const visited = await visit(args)
  await countExport(args, visited)
  const { db, paths, instance, url } = visited
  const [filters, cursor] = [readQuery(url.searchParams), readCursor(url.searchParams)]
  const headers = {
    'Cache-Control': 'public, max-age=300',
    'Access-Control-Allow-Origin': '*',
    ETag: tagOf(await markOfReports(db, filters), filters, cursor, instance.origin),
  }
  const same = unchanged(args.request, headers)
  if (same) return same
  const rest = ({ key, id }: ExportedReport) =>
    instance.origin + paths.fieldReportsMap(writeQuery(filters, { after: `${key}~${id}` }))
  async function* parts() {
    yield '{"type":"FeatureCollection","features":['
    let sent = 0
    let last: ExportedReport | undefined
    let more = false
    for await (const rows of exportReports(db, filters, { after: cursor })) {
      const shown = rows.slice(0, most - sent)
      const features = shown.map((row) =>
        JSON.stringify(featureOf(row, instance.origin + paths.fieldReport(row.number).show)),
      )
      if (features.length > 0) yield (sent > 0 ? ',' : '') + features.join(',')
      sent += shown.length
      last = shown.at(-1) ?? last
      more = shown.length < rows.length
      if (more) break
    }
    yield more && last ? `],"suite":${JSON.stringify(rest(last))}}` : ']}'
  }
  return fileOfLines(parts(), { name: 'signalements.geojson', type: 'application/geo+json', headers })
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

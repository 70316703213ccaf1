import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportPlaces } from '#app/domain/station/index.ts'
import { placeKindWords } from '#app/lib/addresses/place-words.ts'
import { countExport } from '#app/web/count-export.ts'
import { visit } from '#app/web/visit.ts'

/** The whole register as GeoJSON (RFC 7946); an import reads it back. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  await countExport(args, visited)
  const { db, paths, instance } = visited
  const features = (await exportPlaces(db)).map(
    ({ slug, names, kind, latitude, longitude, geometry, accessibility, ...place }) => ({
      type: 'Feature',
      id: slug,
      geometry:
        geometry ?? (latitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] }),
      properties: {
        ...{ nom: names.fr, nom_it: names.it, nom_en: names.en, type: placeKindWords[kind] },
        ...{ altitude: place.altitude, adresse: place.address, code_equipement: place.equipmentCode },
        ...{ organisme: place.body, accessibilite: accessibility?.fr, ferme: place.closed },
        modifie_le: place.movedAt.toISOString(),
        adresse_page: instance.origin + paths.place(slug).show,
      },
    }),
  )
  return new Response(JSON.stringify({ type: 'FeatureCollection', features }), {
    headers: {
      'Content-Type': 'application/geo+json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="lieux.geojson"',
      'Cache-Control': 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
    },
  })
}

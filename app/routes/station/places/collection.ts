import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportPlaces, mostPlaces } from '#app/domain/station/index.ts'
import { placeKindWords } from '#app/lib/addresses/place-words.ts'
import { countExport } from '#app/web/count-export.ts'
import { tagOf, unchanged } from '#app/web/memory/if-none-match.ts'
import { visit } from '#app/web/visit.ts'

/**
 * The register as GeoJSON (RFC 7946), by address; an import reads it back. So many places at most, as many as an import
 * takes at once, and `suite` says where the rest is.
 */
export async function collectionOfPlaces(args: LoaderFunctionArgs, most = mostPlaces): Promise<Response> {
  const visited = await visit(args)
  await countExport(args, visited)
  const { db, paths, instance, url } = visited
  const after = /^[a-z0-9-]{1,200}$/.exec(url.searchParams.get('apres') ?? '')?.[0] ?? ''
  const found = await exportPlaces(db, { after, most: most + 1 })
  const features = found
    .slice(0, most)
    .map(({ slug, names, kind, latitude, longitude, geometry, accessibility, ...place }) => ({
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
    }))
  const suite =
    found.length > most ? instance.origin + paths.placesFile({ apres: features.at(-1)?.id }) : undefined
  const content = JSON.stringify({ type: 'FeatureCollection', features, suite })
  const headers = {
    'Content-Type': 'application/geo+json; charset=utf-8',
    'Content-Disposition': 'attachment; filename="lieux.geojson"',
    'Cache-Control': 'public, max-age=300',
    'Access-Control-Allow-Origin': '*',
    ETag: tagOf(content),
  }
  return unchanged(args.request, headers) ?? new Response(content, { headers })
}

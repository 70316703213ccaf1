import type { LoaderFunctionArgs } from '@remix-run/node'
import { placesOnMap } from '#app/domain/station/index.ts'
import type { MapMarks } from '#app/lib/map/layers.ts'
import { visit } from '#app/web/visit.ts'

/** What a form asks for once somebody opens its map: the places that are named, where the commune lies, whose tiles. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, locale, frame, instance } = await visit(args)
  const [places, { settings }] = await Promise.all([placesOnMap(db, locale), frame()])
  const { latitude, longitude } = settings
  const marks: MapMarks = {
    places: places.map(({ id, slug, name, lang, ...at }) => ({
      ...{ id, slug, name, lang, latitude: at.latitude, longitude: at.longitude },
    })),
    middle: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    tiles: instance.map,
  }
  return new Response(JSON.stringify(marks), {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  })
}

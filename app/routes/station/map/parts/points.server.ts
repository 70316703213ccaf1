import { mostOnMap, reportsOnMap } from '#app/domain/field/index.ts'
import { projectsOnMap } from '#app/domain/projects/index.ts'
import {
  countedAs,
  type PlaceOnMap,
  placesOnMap,
  serviceCards,
  standingBulletins,
} from '#app/domain/station/index.ts'
import { subjectPaths } from '#app/lib/addresses/subject-kinds.ts'
import type { Geometry } from '#app/lib/formats/geometry.ts'
import type { MapLayer, MapPoint } from '#app/lib/map/layers.ts'
import { namesFitting } from '#app/lib/map/plan-names.ts'
import { shapeOf } from '#app/lib/map/shape.ts'
import type { Visit } from '#app/web/visit.ts'
import type { MapQuery } from '../map-query.ts'

/** `key`: how a link to a map around it names it. */
type Keyed = MapPoint & { key: string }
/** `without`: how many have no point. */
type Found = { points: Keyed[]; without: number }
type Asked = Pick<Visit, 'db' | 'locale' | 't' | 'paths'> & { places: PlaceOnMap[]; body: string | undefined }

/** What a map shows of each layer that was chosen, in the order of its list; the one that it is about is there in any case. */
export async function pointsOnMap(visited: Visit, { layers, body, point }: MapQuery) {
  const places = await placesOnMap(visited.db, visited.locale)
  const asked = { ...visited, places, body }
  const wanted = new Set(layers)
  const about = point && aboutLayer[point.split('/')[0] ?? '']
  const found = await Promise.all(
    (Object.keys(read) as MapLayer[]).map(async (layer) => {
      if (!wanted.has(layer) && about !== layer) return { points: [], without: 0 }
      const all = await read[layer](asked)
      return wanted.has(layer) ? all : { points: all.points.filter(({ key }) => key === point), without: 0 }
    }),
  )
  const points = found
    .flatMap((one) => one.points)
    .map(({ key, ...one }) => (key === point ? { ...one, here: true } : one))
  const around = points.find((one) => one.here) ?? null
  return {
    points,
    around,
    without: found.reduce((sum, one) => sum + one.without, 0),
    most: points.filter(({ layer }) => layer === 'reports').length >= mostOnMap ? mostOnMap : null,
    names: layers.includes('places')
      ? []
      : namesFitting(
          places.map(({ name, lang, latitude, longitude }) => ({ name, lang, latitude, longitude })),
          ...([points, around ?? undefined] as const),
        ),
  }
}

const aboutLayer: Record<string, MapLayer | undefined> = {
  [subjectPaths.project]: 'projects',
  [subjectPaths.service]: 'services',
  [subjectPaths.field_report]: 'reports',
  [subjectPaths.place]: 'places',
}

const read: Record<MapLayer, (asked: Asked) => Promise<Found>> = {
  bulletins: async ({ db, locale, t, paths, places, body }) => {
    const standing = await standingBulletins(db, locale, body ? { body } : {})
    const points = standing.flatMap((bulletin) =>
      bulletin.places.flatMap(({ id, slug }) => {
        const place = places.find((one) => one.id === id)
        if (!place) return []
        const { severities } = t.infoNames
        return pointAt(place, {
          key: `bulletins/${bulletin.slug}-${slug}`,
          layer: 'bulletins',
          ...{ title: bulletin.title, lang: bulletin.lang, href: paths.bulletin(bulletin.slug) },
          said: `${severities[bulletin.severity]}, ${place.name}`,
        })
      }),
    )
    const placed = new Set(points.map(({ href }) => href))
    return { points, without: standing.filter(({ slug }) => !placed.has(paths.bulletin(slug))).length }
  },
  services: async ({ db, locale, t, paths, places, body }) => {
    const cards = await serviceCards(db, locale, body ? { body } : {})
    const points = cards.flatMap((card) => {
      const place = places.find(({ slug }) => slug === card.place.slug)
      if (!place) return []
      return pointAt(place, {
        key: `${subjectPaths.service}/${card.slug}`,
        layer: 'services',
        ...{ title: card.name, lang: card.lang, href: paths.service(card.slug).show },
        said: t.services.states[countedAs(card)],
      })
    })
    return { points, without: cards.length - points.length }
  },
  reports: async ({ db, locale, t, paths, body }) => {
    const rows = await reportsOnMap(db, locale, { body })
    const points = rows.flatMap(({ number, title, lang, state, late, latitude, longitude }) =>
      pointAt(
        { latitude, longitude },
        {
          key: `${subjectPaths.field_report}/${number}`,
          ...{ layer: 'reports' as const, title, lang, href: paths.fieldReport(number).show },
          said: late
            ? `${t.field.states[state]}, ${t.field.statuses.late.toLowerCase()}`
            : t.field.states[state],
        },
      ),
    )
    return { points, without: rows.length - points.length }
  },
  projects: async ({ db, locale, t, paths, body }) => {
    const rows = await projectsOnMap(db, locale, { body })
    const points = rows.flatMap(({ slug, title, lang, phase, latitude, longitude }) =>
      pointAt(
        { latitude, longitude },
        {
          key: `${subjectPaths.project}/${slug}`,
          ...{ layer: 'projects' as const, title, lang, href: paths.project(slug).show },
          said: t.projects.phases[phase],
        },
      ),
    )
    return { points, without: rows.length - points.length }
  },
  places: async ({ t, paths, places, body }) => ({
    points: places
      .filter((place) => !body || place.body === body)
      .flatMap((place) =>
        pointAt(place, {
          key: `${subjectPaths.place}/${place.slug}`,
          ...{ layer: 'places' as const, title: place.name, lang: place.lang },
          ...{ href: paths.place(place.slug).show, said: t.places.kinds[place.kind] },
        }),
      ),
    without: 0,
  }),
}

/** Nothing where nobody has said where it lies. */
function pointAt(
  where: { latitude: number | null; longitude: number | null; geometry?: Geometry | null },
  said: Omit<Keyed, 'latitude' | 'longitude'>,
): Keyed[] {
  const { latitude, longitude, geometry = null } = where
  return latitude === null || longitude === null
    ? []
    : [{ ...said, latitude, longitude, ...shapeOf(geometry) }]
}

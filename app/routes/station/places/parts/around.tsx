import type { PlaceNear, PlaceShown } from '#app/domain/station/index.ts'
import type { MapPoint } from '#app/lib/map/layers.ts'
import { shapeOf } from '#app/lib/map/shape.ts'
import type { MapTiles } from '#app/lib/map/tiles.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { MapOf } from '#app/ui/map/map-of.tsx'

/** A place among those around it: drawn, and the same as a list by its numbers. */
export function Around({
  place,
  near,
  tiles,
}: {
  place: PlaceShown
  near: readonly PlaceNear[]
  tiles: MapTiles | null
}) {
  const { t, paths } = useLanguage()
  const words = t.places.show
  const { latitude, longitude } = place
  const asPoint = (one: Omit<PlaceNear, 'metres'>): MapPoint => ({
    ...{ layer: 'places', title: one.name, lang: one.lang },
    ...{ latitude: one.latitude, longitude: one.longitude },
    ...{ href: paths.place(one.slug).show, said: t.places.kinds[one.kind] },
    ...shapeOf(one.geometry),
  })
  return (
    <section aria-labelledby="autour">
      <h2 id="autour" className="mb-4">
        {words.near}
      </h2>
      {latitude === null || longitude === null ? (
        <p className="text-second">{words.noPoint}</p>
      ) : (
        <div className="grid gap-4">
          <MapOf
            label={words.plan(place.name)}
            tiles={tiles}
            around={{ latitude, longitude }}
            points={[
              { ...asPoint({ ...place, latitude, longitude }), here: true },
              ...near.map((one) => asPoint(one)),
            ]}
          />
          {near.length === 0 ? (
            <p className="text-second">{words.nearNone}</p>
          ) : (
            <ol start={2} className="grid list-inside list-decimal gap-2">
              {near.map(({ slug, name, lang, kind, metres }) => (
                <li key={slug}>
                  <a href={paths.place(slug).show} lang={lang}>
                    {name}
                  </a>{' '}
                  <span className="text-sm text-second">
                    {t.places.kinds[kind]}, {t.places.away(metres)}
                  </span>
                </li>
              ))}
            </ol>
          )}
          <p>
            <a href={paths.map({ autour: `lieux/${place.slug}` })}>{t.map.page.see}</a>
          </p>
        </div>
      )}
    </section>
  )
}

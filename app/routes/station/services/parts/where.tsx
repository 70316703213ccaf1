import type { PlaceNear } from '#app/domain/station/index.ts'
import type { MapPoint } from '#app/lib/map/layers.ts'
import { shapeOf } from '#app/lib/map/shape.ts'
import type { MapTiles } from '#app/lib/map/tiles.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { MapOf } from '#app/ui/map/map-of.tsx'

/** Where a service is, among the places around it. */
export function Where({
  here,
  near,
  tiles,
}: {
  here: Omit<MapPoint, 'layer' | 'said'>
  near: readonly PlaceNear[]
  tiles: MapTiles | null
}) {
  const { t, paths } = useLanguage()
  return (
    <section aria-labelledby="ou" className="grid gap-4">
      <h2 id="ou">{t.services.show.place}</h2>
      <MapOf
        label={t.places.show.plan(here.title)}
        tiles={tiles}
        around={here}
        points={[
          { ...here, layer: 'services', said: '', here: true },
          ...near.map(
            ({ slug, name, lang, kind, latitude, longitude, geometry }): MapPoint => ({
              ...{ layer: 'places', title: name, lang, latitude, longitude },
              ...{ href: paths.place(slug).show, said: t.places.kinds[kind] },
              ...shapeOf(geometry),
            }),
          ),
        ]}
      />
      <ol start={2} className="list-inside list-decimal">
        {near.map(({ slug, name, lang, metres }) => (
          <li key={slug}>
            <a href={paths.place(slug).show} lang={lang}>
              {name}
            </a>{' '}
            <span className="text-sm text-second">{t.places.away(metres)}</span>
          </li>
        ))}
      </ol>
      <p>
        <a href={paths.map({ autour: here.href.replace(/^\/(?:(?:it|en)\/)?/, '') })}>{t.map.page.see}</a>
      </p>
    </section>
  )
}

import { layerWord, type MapLayer, mapLayers } from '#app/lib/map/layers.ts'
import { Filters } from '#app/ui/forms/filters.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { PointKey } from '#app/ui/map/point-mark.tsx'
import { type MapQuery, writeQuery } from '../map-query.ts'

type Body = { slug: string; name: string }

/** Which layers are shown, and of whom; what is chosen stands in the address. */
export function MapFilters({
  query,
  bodies,
  around,
}: {
  query: MapQuery
  bodies: readonly Body[]
  /** What the map is around, by its name. */
  around: string | null
}) {
  const { t, paths } = useLanguage()
  const words = t.map.page
  const { layers, body, point } = query
  const without = (change: Partial<MapQuery>) => paths.map(writeQuery({ ...query, ...change }))
  return (
    <Filters
      action={paths.map()}
      filters={[
        {
          name: 'organisme',
          label: words.body,
          options: bodies.map(({ slug, name }) => ({ value: slug, label: name })),
          ...(body ? { value: body } : {}),
        },
      ]}
      chosen={[
        ...(body
          ? [
              {
                label: bodies.find(({ slug }) => slug === body)?.name ?? body,
                without: without({ body: undefined }),
              },
            ]
          : []),
        ...(point
          ? [
              {
                label: around ? words.around(around) : words.aroundGone,
                without: without({ point: undefined }),
              },
            ]
          : []),
      ]}
      clear={paths.map()}
    >
      <fieldset className="map-layers">
        <legend>{words.show}</legend>
        {mapLayers.map((layer: MapLayer) => (
          <label key={layer} className="choice">
            <input
              type="checkbox"
              name="montrer"
              value={layerWord(layer)}
              defaultChecked={layers.includes(layer)}
            />
            <span className="flex items-center gap-2">
              <PointKey layer={layer} />
              {t.map.layers[layer]}
            </span>
          </label>
        ))}
      </fieldset>
      {point ? <input type="hidden" name="autour" value={point} /> : null}
    </Filters>
  )
}

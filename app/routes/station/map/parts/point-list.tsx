import { type MapLayer, type MapPoint, mapLayers } from '#app/lib/map/layers.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { mostNumbered } from '#app/ui/map/drawn-plan.tsx'
import { PointKey } from '#app/ui/map/point-mark.tsx'

/** A list so short is read whole; of a longer one the first layer, the others once one opens them. */
const mostOpen = 24

/** What a map shows, as a list: by layer, each with its sign and, where the plan has numbers, with its number. */
export function PointList({ points }: { points: readonly MapPoint[] }) {
  const { t } = useLanguage()
  const numbered = points.length <= mostNumbered
  const of = (layer: MapLayer) => points.filter((point) => point.layer === layer)
  const layers = mapLayers.filter((layer) => of(layer).length > 0)
  const [first] = layers
  return (
    <div className="map-list">
      {layers.map((layer) => (
        <details key={layer} open={layer === first || points.length <= mostOpen}>
          <summary>
            <h3 className="inline text-lg">{t.map.layers[layer]}</h3> ({of(layer).length})
          </summary>
          <ul className="map-list">
            {points.map((point, i) =>
              point.layer === layer ? (
                <li key={`${point.href} ${point.said}`}>
                  <PointKey
                    layer={layer}
                    here={point.here ?? false}
                    {...(numbered ? { number: i + 1 } : {})}
                  />
                  <span>
                    <a href={point.href} lang={point.lang}>
                      {point.title}
                    </a>
                    {point.said ? <span className="block text-sm text-second">{point.said}</span> : null}
                  </span>
                </li>
              ) : null,
            )}
          </ul>
        </details>
      ))}
    </div>
  )
}

import { type MapPoint, mapLayers } from '#app/lib/map/layers.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { mostNumbered } from '#app/ui/map/drawn-plan.tsx'
import { PointKey } from '#app/ui/map/point-mark.tsx'

/** What a map shows, as a list: by layer, each with its sign and, where the plan has numbers, with its number. */
export function PointList({ points }: { points: readonly MapPoint[] }) {
  const { t } = useLanguage()
  const numbered = points.length <= mostNumbered
  return (
    <div className="map-list">
      {mapLayers
        .filter((layer) => points.some((point) => point.layer === layer))
        .map((layer) => (
          <section key={layer} aria-labelledby={`couche-${layer}`}>
            <h3 id={`couche-${layer}`} className="mb-2 text-lg">
              {t.map.layers[layer]}
            </h3>
            <ul className="map-list">
              {points.map((point, i) =>
                point.layer === layer ? (
                  <li key={point.key}>
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
          </section>
        ))}
    </div>
  )
}

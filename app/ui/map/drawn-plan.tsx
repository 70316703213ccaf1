import type { MapPoint } from '#app/lib/map/layers.ts'
import type { Where } from '#app/lib/map/mercator.ts'
import { frameOf, inside, planHeight, planWidth, spread } from '#app/lib/map/plan-frame.ts'
import { fitting, type Named } from '#app/lib/map/plan-names.ts'
import { useLanguage } from '../language.tsx'
import { PointMark } from './point-mark.tsx'

/** More than this, and their numbers would be read by nobody. */
export const mostNumbered = 60

/**
 * Points where they lie, over the contour lines of the invented land: a plan that is there before anything is opened,
 * each point a link that says what it is. Whatever it shows stands in a list beside it too.
 */
export function DrawnPlan({
  points,
  names = [],
  around,
  label,
}: {
  points: readonly MapPoint[]
  /** Places that are named on it, the most telling first: as many as there is room for. */
  names?: readonly Named[]
  around?: Where | undefined
  label: string
}) {
  const { t } = useLanguage()
  const frame = frameOf(points, around)
  const moved = spread(points, points.length > mostNumbered ? 9 : 15)
  const marks = points.map((point, i) => {
    const { x, y } = frame.at(point)
    const { dx, dy } = moved(point)
    return { point, x: x + dx, y: y + dy, ...(points.length > mostNumbered ? {} : { number: i + 1 }) }
  })
  const lineOf = (line: readonly [number, number][], closed: boolean) => {
    const corners = line.map(([latitude, longitude]) => frame.at({ latitude, longitude }))
    return `M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}${closed ? 'Z' : ''}`
  }
  const shown = marks.filter(({ x, y }) => inside(x, y))
  return (
    <svg
      viewBox={`0 0 ${planWidth} ${planHeight}`}
      aria-label={label}
      className={points.length > mostNumbered ? 'map-plan dense' : 'map-plan'}
    >
      {frame.tiles.map(({ href, x, y, size }) => (
        <image key={href} href={href} x={x} y={y} width={size} height={size} className="ground" />
      ))}
      {points.map(({ shape, layer, here, href, said }) =>
        shape ? (
          <path
            key={`${href} ${said}`}
            className={`map-shape ${here ? 'here' : layer} ${shape.closed ? 'closed' : ''}`}
            d={shape.lines.map((line) => lineOf(line, shape.closed)).join('')}
          />
        ) : null,
      )}
      {[...shown]
        .sort((a, b) => Number(a.point.here ?? false) - Number(b.point.here ?? false))
        .map(({ point, x, y, ...number }) => (
          <a
            key={`${point.href} ${x} ${y}`}
            href={point.href}
            aria-label={`${t.map.one[point.layer]}, ${point.title}${point.said ? `, ${point.said}` : ''}`}
          >
            <title>{point.title}</title>
            <g transform={`translate(${x} ${y})`}>
              <PointMark layer={point.layer} here={point.here ?? false} {...number} />
            </g>
          </a>
        ))}
      {fitting(names, frame.at).map(({ name, lang, x, y, end }) => (
        <text
          key={`${name}-${x}`}
          className="name"
          lang={lang}
          x={x}
          y={y}
          textAnchor={end ? 'end' : 'start'}
        >
          {name}
        </text>
      ))}
      <path className="bar" d={`M14 ${planHeight - 12}v-5h${frame.bar.length}v5`} />
      <text className="name" x={14 + frame.bar.length + 6} y={planHeight - 11}>
        {frame.bar.said}
      </text>
      <path className="north" d={`M${planWidth - 20} 12l6 15h-12z`} />
      <text className="name" textAnchor="middle" x={planWidth - 20} y="42">
        N
      </text>
    </svg>
  )
}

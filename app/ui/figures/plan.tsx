import { useLanguage } from '../language.tsx'

export type PlanPoint = {
  key: string
  latitude: number
  longitude: number /** What stands in its dot. */
  mark?: string
  here?: boolean
}

const [width, height, margin] = [480, 300, 34]

/**
 * Points as they lie to one another, over the drawn relief: a plan of distances, not a map, and nothing of it is fetched
 * from elsewhere. Whatever it shows stands in a list beside it, by the same marks; `label` says what it is.
 */
export function Plan({ points, label, seed }: { points: readonly PlanPoint[]; label: string; seed: string }) {
  const { paths } = useLanguage()
  if (points.length === 0) return null
  const { x, y, bar } = frameOf(points)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="w-full rounded border border-line bg-sunk fill-none"
    >
      <image
        href={paths.relief(seed)}
        width={width}
        height={height}
        preserveAspectRatio="xMidYMid slice"
        opacity="0.35"
      />
      {[...points]
        .sort((a, b) => Number(a.here ?? false) - Number(b.here ?? false))
        .map((point) => (
          <Dot key={point.key} x={x(point)} y={y(point)} here={point.here} mark={point.mark} />
        ))}
      <path className="stroke-control" strokeWidth="2" d={`M14 ${height - 12}v-5h${bar.length}v5`} />
      <text className="fill-ink text-[12px]" x={14 + bar.length + 6} y={height - 11}>
        {bar.said}
      </text>
      <path className="fill-control" d={`M${width - 20} 12l6 15h-12z`} />
      <text className="fill-ink text-[12px]" textAnchor="middle" x={width - 20} y="41">
        N
      </text>
    </svg>
  )
}

function Dot({ x, y, here = false, mark }: { x: number; y: number; here?: boolean; mark?: string }) {
  return (
    <>
      <circle
        className={here ? 'fill-alpenglow stroke-surface' : 'fill-surface stroke-control'}
        strokeWidth="2"
        cx={x}
        cy={y}
        r={mark ? 11 : 7}
      />
      {mark ? (
        <text className="fill-ink text-[12px] font-semibold" textAnchor="middle" x={x} y={y + 4}>
          {mark}
        </text>
      ) : null}
    </>
  )
}

const metresPerDegree = 111_320

/** Where each point stands in the drawing, and a round distance as it is long there. */
function frameOf(points: readonly PlanPoint[]) {
  const [lats, lons] = [points.map((one) => one.latitude), points.map((one) => one.longitude)]
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const across = metresPerDegree * Math.cos((((south + north) / 2) * Math.PI) / 180)
  // Two places beside each other are not drawn as if they were far apart.
  const scale = Math.min(
    (width - 2 * margin) / Math.max((east - west) * across, 600),
    (height - 2 * margin) / Math.max((north - south) * metresPerDegree, 400),
  )
  const metres = [100, 200, 500, 1_000, 2_000, 5_000, 10_000].find((one) => one * scale > 60) ?? 20_000
  return {
    x: ({ longitude }: PlanPoint) => Math.round(width / 2 + (longitude - (west + east) / 2) * across * scale),
    y: ({ latitude }: PlanPoint) =>
      Math.round(height / 2 - (latitude - (south + north) / 2) * metresPerDegree * scale),
    bar: {
      length: Math.round(metres * scale),
      said: metres < 1_000 ? `${metres}\u00a0m` : `${metres / 1_000}\u00a0km`,
    },
  }
}

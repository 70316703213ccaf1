import type { ReactNode } from 'react'
import { useLanguage } from '#app/ui/language.tsx'

type Point = { latitude: number; longitude: number }
const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
const half = 100

type Props = { place: ReactNode; at: Point; centre: Point; commune: string }

/** Where a project lies: its coordinates, and a plan once it is known where the commune's centre is. */
export function PlacePlan({ centre, ...props }: Omit<Props, 'centre'> & { centre: Point | null }) {
  if (centre) return <Plan {...props} centre={centre} />
  const { place, at } = props
  return (
    <p>
      <strong>{place}, </strong>
      <Coordinates of={at} />
    </p>
  )
}

/**
 * Where it lies seen from the centre of the commune: a plan of distances, not a map. Everything that it draws is said
 * beneath it.
 */
function Plan({ place, at, centre, commune }: Props) {
  const { t, say } = useLanguage()
  const words = t.projectPages.show
  const { east, north } = metresFrom(centre, at)
  const distance = Math.hypot(east, north)
  const ring = ringFor(distance)
  const scale = half / (ring * 3.2)
  const where =
    distance < 100
      ? words.atCentre(commune)
      : words.whereItIs(length(distance), words.directions[directionOf(east, north)], commune)
  const [x, y] = [Math.round(half + east * scale), Math.round(half - north * scale)]
  return (
    <figure className="grid grid-cols-[112px_1fr] items-center gap-4 text-sm">
      <svg
        viewBox={`0 0 ${2 * half} ${2 * half}`}
        role="img"
        aria-label={words.planLabel(where)}
        className="w-full rounded border border-line bg-surface fill-none"
      >
        {[1, 2, 3].map((times) => (
          <circle key={times} className="stroke-line" cx={half} cy={half} r={times * ring * scale} />
        ))}
        <path
          className="stroke-line"
          strokeDasharray="2 4"
          d={`M${half} 4v${2 * half - 8}M4 ${half}h${2 * half - 8}`}
        />
        <path className="fill-control" d={`M${half} 2l5 11h-10z`} />
        <circle className="fill-ink" cx={half} cy={half} r="3.5" />
        {distance < 100 ? null : (
          <path className="stroke-control" strokeDasharray="3 3" d={`M${half} ${half}L${x} ${y}`} />
        )}
        <circle className="fill-alpenglow stroke-surface" strokeWidth="2" cx={x} cy={y} r="7" />
      </svg>
      <figcaption>
        <strong>{place}, </strong>
        {where}
        <br />
        <Coordinates of={at} />
        <br />
        <span className="muted small">{words.planNote(length(ring))}</span>
      </figcaption>
    </figure>
  )

  function length(metres: number) {
    return metres < 950
      ? `${say.number(Math.round(metres / 50) * 50)}\u00a0m`
      : `${say.number(Math.round(metres / 100) / 10)}\u00a0km`
  }
}

function Coordinates({ of: { latitude, longitude } }: { of: Point }) {
  const { t, say } = useLanguage()
  const degrees = new Intl.NumberFormat(say.tag, { minimumFractionDigits: 4, maximumFractionDigits: 4 })
  return (
    <span className="muted">
      {t.projectPages.show.coordinates(
        degrees.format(Math.abs(latitude)),
        latitude >= 0,
        degrees.format(Math.abs(longitude)),
        longitude >= 0,
      )}
    </span>
  )
}

// A commune is small enough for the earth to be flat: the error is under a metre in ten kilometres.
function metresFrom(centre: Point, at: Point) {
  const metresPerDegree = 111_320
  return {
    north: (at.latitude - centre.latitude) * metresPerDegree,
    east: (at.longitude - centre.longitude) * metresPerDegree * Math.cos((centre.latitude * Math.PI) / 180),
  }
}

const directionOf = (east: number, north: number) =>
  directions[Math.round(((Math.atan2(east, north) * 180) / Math.PI + 360) / 45) % 8] ?? 'n'

/** The smallest round distance of which three reach as far as the project. */
function ringFor(distance: number): number {
  const rounds = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000]
  return rounds.find((metres) => metres * 3 >= distance) ?? 10_000_000
}

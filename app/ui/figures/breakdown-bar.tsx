import type { CountRow } from '#db/schema/participation.ts'
import { Hatch } from './hatch.tsx'

const stances = ['for', 'neutral', 'against'] as const

export const hatchOf = (id: string, stance: string) => `url(#${id}-${stance})`

/** The fills of one chart's declared bars; drawn once, beside the table. */
export function Hatches({ id }: { id: string }) {
  return (
    <svg className="bar absolute" width="0" height="0" aria-hidden="true">
      <defs>
        {stances.map((stance) => (
          <Hatch key={stance} id={`${id}-${stance}`} of={stance} />
        ))}
      </defs>
    </svg>
  )
}

/** For, neutral, against as shares of this row's own denominator; solid when verified, hatched when declared. */
export function BreakdownBar({ id, row }: { id: string; row: CountRow }) {
  return (
    <svg className="bar" aria-hidden="true">
      <rect className="base" width="100%" height="100%" />
      {segments(row).map(({ stance, from, share }) =>
        row.verified ? (
          <rect key={stance} className={stance} x={from} width={share} height="100%" stroke="none" />
        ) : (
          <g key={stance}>
            <rect x={from} width={share} height="100%" fill={hatchOf(id, stance)} />
            <rect className={`${stance} rim`} x={from} width={share} height="100%" />
          </g>
        ),
      )}
    </svg>
  )
}

/**
 * Where each stance begins and how far it goes. For grows from the left and against from the right; what was suppressed
 * leaves the ground bare, so that the drawing tells no more than the figures.
 */
export function segments(row: CountRow) {
  // Answers may be older than their number of opinions, and more: the drawing never goes past its ground.
  const total = Math.max(row.total ?? 0, (row.for ?? 0) + (row.neutral ?? 0) + (row.against ?? 0))
  if (total === 0) return []
  const share = (count: number | null) => (count ?? 0) / total
  const places = { for: 0, neutral: share(row.for), against: 1 - share(row.against) }
  return stances
    .filter((stance) => row[stance] && (stance !== 'neutral' || row.for !== null))
    .map((stance) => ({ stance, from: percent(places[stance]), share: percent(share(row[stance])) }))
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

import { stances } from '#app/lib/opinions/hidden-together.ts'
import { sharesOf } from '#app/lib/opinions/shares.ts'
import type { CountRow } from '#db/schema/participation.ts'
import { Hatch } from './hatch.tsx'

export const hatchOf = (id: string, stance: string) => `url(#${id}-${stance})`

/** The fills of one chart's declared bars, and of answers that are counted together; drawn once, beside the table. */
export function Hatches({ id }: { id: string }) {
  return (
    <svg className="bar absolute" width="0" height="0" aria-hidden="true">
      <defs>
        {stances.map((stance) => (
          <Hatch key={stance} id={`${id}-${stance}`} of={stance} />
        ))}
        <pattern id={`${id}-together`} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle className="together" cx="3" cy="3" r="1.2" />
        </pattern>
      </defs>
    </svg>
  )
}

/** For, neutral, against as shares of this row's own denominator; solid when verified, hatched when declared. */
export function BreakdownBar({ id, row }: { id: string; row: CountRow }) {
  return (
    <svg className="bar" aria-hidden="true">
      <rect className="base" width="100%" height="100%" />
      {sharesOf(row).map(({ of, ...part }) =>
        row.verified && of !== 'together' ? (
          <rect
            key={of}
            className={of}
            x={percent(part.from)}
            width={percent(part.share)}
            height="100%"
            stroke="none"
          />
        ) : (
          <g key={of}>
            <rect x={percent(part.from)} width={percent(part.share)} height="100%" fill={hatchOf(id, of)} />
            <rect className={`${of} rim`} x={percent(part.from)} width={percent(part.share)} height="100%" />
          </g>
        ),
      )}
    </svg>
  )
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

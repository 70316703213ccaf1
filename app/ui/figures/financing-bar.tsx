import type { Payer } from './financing-rope.tsx'
import { Hatch } from './hatch.tsx'

/** The bar of FinancingRope: drawn for the eye alone, the table says the same. */
export function FinancingBar({
  id,
  payers,
  cost,
  rule,
}: {
  id: string
  payers: readonly Payer[]
  cost: bigint
  rule: number | undefined
}) {
  const ruleAt = rule === undefined ? null : percent(ruleMark(payers, cost, rule))
  return (
    <svg className="bar" aria-hidden="true">
      <defs>
        <Hatch id={`${id}-asked`} of="asked" />
      </defs>
      <rect className="base" y="20" width="100%" height="32" />
      {stretches(payers, cost).map(({ key, number, from, asked, granted, received }) => (
        <g key={key}>
          <rect
            className="asked"
            x={percent(from)}
            y="20"
            width={percent(asked)}
            height="32"
            fill={`url(#${id}-asked)`}
          />
          {granted > 0 ? (
            <rect className="granted" x={percent(from)} y="20" width={percent(granted)} height="32" />
          ) : null}
          {received > 0 ? (
            <rect className="received" x={percent(from)} y="20" width={percent(received)} height="32" />
          ) : null}
          <text x={percent(from + asked / 2)} y="14" textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
      {ruleAt ? (
        <line className="rule" x1={ruleAt} x2={ruleAt} y1="14" y2="64" strokeDasharray="3 3" />
      ) : null}
    </svg>
  )
}

/** Each payer's place on the bar, as shares of the cost. Drawing only: amounts stay in cents everywhere else. */
export function stretches(payers: readonly Payer[], cost: bigint) {
  let from = 0
  return payers.map(({ key, asked, granted, received }, index) => {
    const stretch = {
      key,
      number: index + 1,
      from,
      asked: share(asked, cost),
      granted: share(granted ?? 0n, cost),
      received: share(received, cost),
    }
    from += stretch.asked
    return stretch
  })
}

/** Where the commune's part must reach: the rule's share of own money and public subsidies, gifts left out. */
export function ruleMark(payers: readonly Payer[], cost: bigint, rule: number): number {
  const counted = payers.filter(({ kind }) => kind !== 'private').reduce((sum, { asked }) => sum + asked, 0n)
  return share(counted, cost) * rule
}

const share = (part: bigint, whole: bigint) => (whole > 0n ? Number((part * 100_000n) / whole) / 100_000 : 0)
const percent = (value: number) => `${Math.round(value * 1000) / 10}%`

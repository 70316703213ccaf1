import { useLanguage } from '#app/ui/language.tsx'
import { type Band, flowOf, places, type Side } from './flow.ts'

/** Where the money is and what it is for, as one flow; the lists beneath say the same, so that it is silent. */
export function FlowDrawing({ left, right, whole }: { left: Side; right: Side; whole: bigint }) {
  const { say } = useLanguage()
  const flow = flowOf(left, right)
  if (flow.left.length === 0 || flow.right.length === 0) return null
  const [from, to] = places.pillar
  const middle = flow.height / 2
  return (
    <svg viewBox={`0 0 1000 ${Math.ceil(flow.height)}`} aria-hidden="true" className="money-flow">
      {[...flow.left, ...flow.right].map(({ path }) => (
        <path key={path} d={path} className="band" />
      ))}
      <rect x={from} y={middle - 78} width={to - from} height={156} rx="4" className="pillar" />
      <text x={(from + to) / 2} y={middle + 4} textAnchor="middle" className="sum">
        {say.money(whole)}
      </text>
      <Names of={flow.left} at={places.left - 10} anchor="end" />
      <Names of={flow.right} at={places.right + 10} anchor="start" />
    </svg>
  )
}

function Names({ of, at, anchor }: { of: readonly Band[]; at: number; anchor: 'start' | 'end' }) {
  const { say } = useLanguage()
  return of.map(({ name, sum, from }) => (
    <text key={name} x={at} y={from + 4} textAnchor={anchor}>
      {name} <tspan className="amount">{say.money(sum)}</tspan>
    </text>
  ))
}

import type { ReactNode } from 'react'
import { ridgeProfile } from '#app/lib/drawings/ridge.ts'

/** The head of the home page: what this place is, under its own sky and ridges. */
export function Hero({
  title,
  lead,
  actions,
  seed,
}: {
  title: string
  lead: ReactNode
  actions?: ReactNode
  seed: string
}) {
  return (
    <div className="hero">
      <svg viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
        <path className="far" d={ground(`${seed} far`, 0)} />
        <path className="middle" d={ground(`${seed} middle`, 30)} transform="matrix(-1 0 0 1 1000 0)" />
        <path className="near" d={ground(`${seed} near`, 62)} />
      </svg>
      <div className="wrap">
        <h1>{title}</h1>
        <div className="lead">{lead}</div>
        {actions ? <div className="actions">{actions}</div> : null}
      </div>
    </div>
  )
}

/** One ridge as a filled silhouette, the lower the nearer. */
function ground(seed: string, lowered: number): string {
  const shape = ridgeProfile(seed).whole.replaceAll(
    /(\d+) (\d+)/g,
    (_, x: string, y: string) => `${x} ${Math.round(lowered + Number(y) * (1 - lowered / 100))}`,
  )
  return `${shape}V100H0z`
}

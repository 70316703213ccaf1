import type { ReactNode } from 'react'

export type Figure = { value: ReactNode; label: ReactNode; money?: boolean }

/** What a subject comes to, in three figures at most: a fourth would mean that none is the one to see. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.slice(0, 3).map(({ value, label, money }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: figures neither move nor hold state
        <div key={index}>
          <dt>{label}</dt>
          <dd className={money ? 'money' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { ReactNode } from 'react'

/** One word on a state. The word carries it; the colour helps. */
export function Badge({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'live' | 'done' | 'late' | 'money'
  children: ReactNode
}) {
  return <span className={`badge ${tone}`}>{children}</span>
}

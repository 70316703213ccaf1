import type { ReactNode } from 'react'

/** A thing by itself. `acting` marks the one that asks something of the reader. */
export function Card({
  children,
  acting = false,
  className = '',
  as: Element = 'div',
}: {
  children: ReactNode
  acting?: boolean
  className?: string
  as?: 'div' | 'section' | 'article' | 'li'
}) {
  return <Element className={`card ${acting ? 'acting' : ''} ${className}`}>{children}</Element>
}

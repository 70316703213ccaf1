import type { ReactNode } from 'react'

/** A name and what the person is here for: an office, a delegation, a body. No portrait. */
export function Person({ name, office, href }: { name: string; office?: ReactNode; href?: string }) {
  return (
    <span className="person">
      {href ? <a href={href}>{name}</a> : <span>{name}</span>}
      {office ? <small>{office}</small> : null}
    </span>
  )
}

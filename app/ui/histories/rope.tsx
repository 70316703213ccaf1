import type { ReactNode } from 'react'
import type { Language } from '../language.tsx'

export type Knot = {
  /** Stays the same for the same event. */
  id: string
  label: ReactNode
  href?: string
  /** When it was tied: an instant, or a civil day. */
  at?: Date | string
  detail?: ReactNode
  lang?: string
  tone?: 'plain' | 'done' | 'late' | 'current'
}

/** A history: a rope with a knot for each event, oldest first, each a link to the thing itself. */
export function Rope({
  knots,
  label,
  language,
}: {
  knots: readonly Knot[]
  label?: string
  language: Pick<Language, 'say' | 't'>
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ol className="rope" role="list" aria-label={label ?? language.t.ui.rope.label}>
      {knots.map(({ id, label, href, at, detail, lang, tone }) => (
        <li key={id} className={tone} aria-current={tone === 'current' ? 'step' : undefined}>
          {href ? (
            <a className="what" href={href} lang={lang}>
              {label}
            </a>
          ) : (
            <span className="what" lang={lang}>
              {label}
            </span>
          )}
          {at ? (
            <small>
              <time dateTime={typeof at === 'string' ? at : at.toISOString()}>{language.say.day(at)}</time>
            </small>
          ) : null}
          {detail ? <small lang={lang}>{detail}</small> : null}
        </li>
      ))}
    </ol>
  )
}

import type { ReactNode } from 'react'
import type { Messages } from '#app/lib/messages/index.ts'
import type { Contributed } from './contribution.tsx'

/** Where a contribution stood: never a silent gap. It says why, and its answers stay. */
export function Tombstone({
  of,
  words,
  replies,
}: {
  of: Pick<Contributed, 'id' | 'hidden'>
  words: Messages['ui']['contribution']
  replies?: ReactNode
}) {
  return (
    <article id={`c-${of.id}`} className="contribution tombstone">
      <p>
        {of.hidden ? words.hidden : words.withdrawn}
        {of.hidden ? ` ${words.hiddenReason(of.hidden.reason)} ` : null}
        {of.hidden?.href ? <a href={of.hidden.href}>{words.ruling}</a> : null}
      </p>
      {replies ? <div className="replies">{replies}</div> : null}
    </article>
  )
}

import type { ReactNode } from 'react'

/**
 * What a phone folds until one wants it, and a wide window shows: one of its two titles is there at a time. A browser that
 * cannot open what is folded by a rule shows both, and folds it everywhere.
 */
export function Fold({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="card fold" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <details>
        <summary>{title}</summary>
        {children}
      </details>
    </section>
  )
}

/** The rest of a text, folded on a phone alone. */
export function FoldedRest({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="fold">
      <details>
        <summary>{label}</summary>
        {children}
      </details>
    </div>
  )
}

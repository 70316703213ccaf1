import type { ReactNode } from 'react'

/** One part of the first page: its title, and where to read on. */
export function Section({
  id,
  title,
  lead,
  more,
  children,
}: {
  id: string
  title: string
  lead?: ReactNode
  more?: { href: string; label: string }[]
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead ? <p className="mt-1 text-second">{lead}</p> : null}
      <div className="mt-3">{children}</div>
      {more ? (
        <p className="mt-2 flex flex-wrap gap-x-6">
          {more.map(({ href, label }) => (
            <a key={href} href={href} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          ))}
        </p>
      ) : null}
    </section>
  )
}

import type { ReactNode } from 'react'

/** One component under its own name. */
export function Sample({
  name,
  children,
  wide = false,
}: {
  name: string
  children: ReactNode
  wide?: boolean
}) {
  return (
    <section aria-labelledby={`sample-${name}`} className="min-w-0">
      <h2 id={`sample-${name}`} className="mb-4 border-b border-line pb-2" lang="en">
        {name}
      </h2>
      <div className={wide ? 'grid gap-6' : 'grid max-w-[48rem] gap-6'}>{children}</div>
    </section>
  )
}

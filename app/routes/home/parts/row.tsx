import type { ReactNode } from 'react'

/** One thing of a list at home: its name, which leads to it, and in a line or two why it stands here. */
export function Row({
  href,
  lang,
  title,
  children,
}: {
  href: string
  lang?: string
  title: string
  children: ReactNode
}) {
  return (
    <li>
      <h3 lang={lang}>
        <a href={href}>{title}</a>
      </h3>
      {children}
    </li>
  )
}

/** Rows beneath each other, beside each other where there is room. */
export const Rows = ({ children }: { children: ReactNode }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
  <ul role="list" className="rows beside">
    {children}
  </ul>
)

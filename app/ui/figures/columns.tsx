import type { ReactNode } from 'react'
import { useLanguage } from '../language.tsx'

/** One column to read; beside it (beneath it, on a phone) only what acts: vote, give, follow. */
export function Columns({
  children,
  aside,
  label,
}: {
  children: ReactNode
  aside: ReactNode
  label?: string
}) {
  const { t } = useLanguage()
  return (
    <div className="columns">
      <div>{children}</div>
      <aside aria-label={label ?? t.ui.columns.act}>{aside}</aside>
    </div>
  )
}

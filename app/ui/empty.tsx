import type { ReactNode } from 'react'
import { useLanguage } from './language.tsx'

/** Nothing here yet: what will come, and what one can do first. */
export function Empty({
  seed,
  title,
  children,
  actions,
  level: Heading = 'h2',
}: {
  seed: string
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  level?: 'h2' | 'h3'
}) {
  const { paths } = useLanguage()
  return (
    <div className="empty">
      <img className="relief" src={paths.relief(seed)} alt="" loading="lazy" />
      <Heading>{title}</Heading>
      {children ? <p>{children}</p> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  )
}

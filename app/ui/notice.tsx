import type { ReactNode } from 'react'
import { Icon, type IconName } from './drawings/icon.tsx'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'
const icons: Record<NoticeTone, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'danger',
}

/** Something to know before going on. `live` speaks it aloud: for what appears in answer to a deed. */
export function Notice({
  tone = 'info',
  title,
  live = false,
  children,
}: {
  tone?: NoticeTone
  title?: ReactNode
  live?: boolean
  children?: ReactNode
}) {
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined
  return (
    <div className={`notice ${tone}`} role={role}>
      <Icon name={icons[tone]} />
      <div>
        {title ? <strong>{title}</strong> : null}
        {children}
      </div>
    </div>
  )
}

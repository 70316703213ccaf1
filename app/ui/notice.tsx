import { type ReactNode, useEffect, useRef } from 'react'
import { Icon, type IconName } from './drawings/icon.tsx'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'
const icons: Record<NoticeTone, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'danger',
}

/**
 * Something to know before going on. `live` speaks it aloud: for what appears in answer to a deed. `focused` leads the
 * reader to it, keyboard and voice alike; without a script the browser does it by `autofocus`.
 */
export function Notice({
  tone = 'info',
  title,
  live = false,
  focused = false,
  children,
}: {
  tone?: NoticeTone
  title?: ReactNode
  live?: boolean
  focused?: boolean
  children?: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focused) box.current?.focus({ preventScroll: true })
  }, [focused])
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined
  return (
    <div
      ref={box}
      className={`notice ${tone}`}
      role={role}
      tabIndex={focused ? -1 : undefined}
      // biome-ignore lint/a11y/noAutofocus: whoever has done something is told what became of it
      autoFocus={focused || undefined}
    >
      <Icon name={icons[tone]} />
      <div>
        {title ? <strong>{title}</strong> : null}
        {children}
      </div>
    </div>
  )
}

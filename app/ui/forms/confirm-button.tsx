import type { ReactNode } from 'react'

/** What cannot be taken back asks once more, without a script: the button opens what it will do, and the form to do it. */
export function ConfirmButton({
  label,
  tone = 'danger',
  small = false,
  children,
}: {
  label: ReactNode
  tone?: 'danger' | 'secondary' | 'quiet'
  small?: boolean
  children: ReactNode
}) {
  return (
    <details className="confirm">
      <summary className={`button ${tone}${small ? ' small' : ''}`}>{label}</summary>
      <div>{children}</div>
    </details>
  )
}

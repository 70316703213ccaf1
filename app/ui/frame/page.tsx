import type { ReactNode } from 'react'
import { mainId, SkipLink } from './skip-link.tsx'

/** The frame of every page: skip link, banner, header, main, footer, in the order in which they are read. */
export function Page({
  banner,
  header,
  footer,
  children,
}: {
  banner?: ReactNode
  header: ReactNode
  footer: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <SkipLink />
      {banner}
      {header}
      <main id={mainId} tabIndex={-1}>
        {children}
      </main>
      {footer}
    </>
  )
}

/** The page's width and its margins. */
export function Wrap({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`wrap ${className}`}>{children}</div>
}

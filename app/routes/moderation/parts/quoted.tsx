import type { ReactNode } from 'react'
import type { Locale } from '#app/lib/language.ts'

/** A contribution's words as they stand, set apart from the page's own. */
export function Quoted({
  title,
  html,
  lang,
  children,
}: {
  title?: string
  html: string
  lang: Locale
  children?: ReactNode
}) {
  return (
    <blockquote className="border-l-4 border-line pl-4">
      {title ? (
        <p className="font-semibold" lang={lang}>
          {title}
        </p>
      ) : null}
      {/* Sanitised when it was written. */}
      <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
      {children ? <footer className="mt-2 text-sm text-second">{children}</footer> : null}
    </blockquote>
  )
}

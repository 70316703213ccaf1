import { Fragment } from 'react'
import type { PublishedDecision } from '#app/domain/publishing/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** What an act decides, each a link, in one line. */
export function DecidedLinks({ of }: { of: PublishedDecision['decided'] }) {
  const { paths } = useLanguage()
  return of.map(({ id, kind, slug, title, lang }, index) => (
    <Fragment key={id}>
      {index > 0 ? ' · ' : null}
      <a href={paths.subject(kind, slug)} lang={lang}>
        {title}
      </a>
    </Fragment>
  ))
}

import { Fragment } from 'react'
import type { PublishedDecision } from '#app/domain/publishing/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** What an act decides, each a link, in one line. */
export function DecidedLinks({ of }: { of: PublishedDecision['decided'] }) {
  const { paths } = useLanguage()
  return of.map(({ id, title, lang, ...place }, index) => (
    <Fragment key={id}>
      {index > 0 ? ' · ' : null}
      <a href={paths.subject(place).show} lang={lang}>
        {title}
      </a>
    </Fragment>
  ))
}

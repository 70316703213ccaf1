import { useLocation } from '@remix-run/react'
import { inLocale, type Locale, locales } from '#app/lib/language.ts'
import { useLanguage } from '../language.tsx'
import { useOwnAddress } from './own-address.ts'
import { useOwnSubject } from './own-subject.ts'

/** The sizes that the networks ask for (ogp.me), as app/services/card draws them. */
const picture = { width: 1200, height: 630 }
const spoken = { fr: 'fr_FR', it: 'it_IT', en: 'en_GB' } as const

/**
 * For search engines and for whoever shows a link: the one address of the page without what filters it, the same page in
 * the other languages, its picture and its feed. Nothing on somebody's own pages, and where the address is a key.
 */
export function SharedHead({
  origin,
  commune,
  languages = locales,
}: {
  origin?: string | undefined
  commune: string
  languages?: readonly Locale[]
}) {
  const { locale, t, paths } = useLanguage()
  const { pathname } = useLocation()
  const subject = useOwnSubject()
  const own = useOwnAddress(origin)
  if (own === undefined) return null
  const at = (one: Locale) => origin + inLocale(pathname, one)
  const offered = locales.filter((one) => one === 'fr' || languages.includes(one))
  const feed = subject?.feed ?? feedsOfLists(paths)[inLocale(pathname, 'fr')]
  return (
    <>
      <link rel="canonical" href={at(locale)} />
      {offered.map((one) => (
        <link key={one} rel="alternate" hrefLang={one} href={at(one)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={at('fr')} />
      {feed ? <link rel="alternate" type="application/atom+xml" href={origin + feed} /> : null}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={`${commune} · ${t.ui.header.tagline}`} />
      <meta property="og:locale" content={spoken[locale]} />
      <meta property="og:url" content={at(locale)} />
      <meta property="og:image" content={origin + (subject?.card ?? paths.siteCard)} />
      <meta property="og:image:width" content={`${picture.width}`} />
      <meta property="og:image:height" content={`${picture.height}`} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

const feedsOfLists = (paths: ReturnType<typeof useLanguage>['paths']): Record<string, string> => ({
  '/projets': paths.projectsFeed,
  '/propositions': paths.proposalsFeed,
  '/consultations': paths.consultationsFeed,
  '/budgets': paths.budgetsFeed,
  '/decisions': paths.decisionsFeed,
  '/infos': paths.infoFiles.atom(),
  '/infos/bulletins': paths.infoFiles.atom(),
})

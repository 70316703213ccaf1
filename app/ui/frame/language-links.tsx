import { useLocation } from '@remix-run/react'
import { inLocale, type Locale, locales } from '#app/lib/language.ts'
import { useLanguage } from '../language.tsx'

/**
 * The same page in the languages that the commune offers beside French. Plain links: another language is another set
 * of words, loaded afresh.
 */
export function LanguageLinks({
  short = false,
  offered = locales,
}: {
  short?: boolean
  offered?: readonly Locale[]
}) {
  const { locale, t } = useLanguage()
  const { pathname, search } = useLocation()
  const shown = (one: Locale) => one === 'fr' || one === locale || offered.includes(one)
  return (
    <ul>
      {locales.filter(shown).map((one) => (
        <li key={one}>
          <a
            href={inLocale(pathname, one) + search}
            hrefLang={one}
            lang={one}
            aria-current={one === locale ? 'true' : undefined}
          >
            {short ? (
              <>
                <span aria-hidden="true">{one.toUpperCase()}</span>
                <span className="sr-only">{t.common.language[one]}</span>
              </>
            ) : (
              t.common.language[one]
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}

import { useLocation } from '@remix-run/react'
import { inLocale, locales } from '#app/lib/language.ts'
import { useLanguage } from './language.tsx'

/** The same page in the other languages. Plain links: another language is another set of words, loaded afresh. */
export function LanguageLinks({ short = false }: { short?: boolean }) {
  const { locale, t } = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <ul>
      {locales.map((one) => (
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

import { useLocation } from '@remix-run/react'
import type { Locale } from '#app/lib/language.ts'
import { Icon } from '../drawings/icon.tsx'
import { KeptPart } from '../kept/kept-part.tsx'
import { type Language, useLanguage } from '../language.tsx'
import { Brand } from './brand.tsx'
import { LanguageLinks } from './language-links.tsx'

/** `unread`: how many news wait in her account. */
type SignedIn = { name: string; unread?: number }

/** `viewer` is null for who has not signed in; `desk` adds the officials' desk to the navigation. */
export function SiteHeader({
  commune,
  viewer,
  desk = false,
  languages,
}: {
  commune: string
  viewer: SignedIn | null
  desk?: boolean
  languages?: readonly Locale[]
}) {
  const { t, paths } = useLanguage()
  const { pathname } = useLocation()
  const here = linksOf({ t, paths }, desk).find(([href]) => `${pathname}/`.startsWith(`${href}/`))?.[0]
  const navigation = {
    ...({ as: 'nav', inside: Navigation, 'aria-label': t.common.mainNavigation } as const),
    of: { desk, here, itself: pathname === here },
  }
  // The narrow menu is a <details>: it opens without a script, and only one of the two copies is ever displayed.
  return (
    <header className="site-header">
      <div className="wrap">
        <Brand commune={commune} />
        <KeptPart className="wide" {...navigation} />
        <div className="wide tools">
          <LanguageLinks short offered={languages} />
          <Account viewer={viewer} />
        </div>
        <details className="menu">
          <summary className="button secondary">
            <Icon name="menu" />
            {t.common.menu}
          </summary>
          <div className="sheet">
            <KeptPart {...navigation} />
            <LanguageLinks offered={languages} />
            <Account viewer={viewer} spelt />
          </div>
        </details>
      </div>
    </header>
  )
}

function linksOf({ t, paths }: Pick<Language, 't' | 'paths'>, desk: boolean): [string, string][] {
  const words = t.ui.header
  return [
    [paths.projects(), words.projects],
    [paths.dossiers(), words.dossiers],
    [paths.proposals(), words.proposals],
    [paths.consultations, words.consultations],
    [paths.campaigns(), words.campaigns],
    [paths.decisions(), words.decisions],
    [paths.questions(), words.questions],
    [paths.officials, words.officials],
    ...(desk ? [[paths.desk, words.desk] as [string, string]] : []),
  ]
}

/** `here`: the one under whose address this page is, or whose page it is itself. */
function Navigation({ desk, here, itself }: { desk: boolean; here: string | undefined; itself: boolean }) {
  const current = itself ? 'page' : 'true'
  return (
    <ul>
      {linksOf(useLanguage(), desk).map(([href, label]) => (
        <li key={href}>
          <a href={href} aria-current={href === here ? current : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** In the menu everything is spelt out; beside a long navigation her name is read as far as there is room for it. */
function Account({ viewer, spelt = false }: { viewer: SignedIn | null; spelt?: boolean }) {
  const { t, say, paths } = useLanguage()
  if (!viewer) {
    return (
      <a className="button secondary" href={paths.signIn()}>
        {t.ui.header.signIn}
      </a>
    )
  }
  const unread = viewer.unread ?? 0
  return (
    <>
      <a className="button quiet small" href={paths.accountNotifications()}>
        <Icon name="bell" />
        {!spelt && unread > 0 ? <span aria-hidden="true">{say.number(unread)}</span> : null}
        <span className={spelt ? undefined : 'sr-only'}>{t.ui.header.news(unread)}</span>
      </a>
      <a className="button quiet small account" href={paths.account}>
        <Icon name="person" />
        <span aria-hidden="true" className="max-w-60 truncate">
          {viewer.name}
        </span>
        <span className="sr-only">{t.ui.header.account(viewer.name)}</span>
      </a>
    </>
  )
}

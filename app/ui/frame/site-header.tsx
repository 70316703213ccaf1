import { useLocation } from '@remix-run/react'
import type { Locale } from '#app/lib/language.ts'
import { Icon } from '../drawings/icon.tsx'
import { useLanguage } from '../language.tsx'
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
  const { t } = useLanguage()
  const navigation = <Navigation desk={desk} />
  // The narrow menu is a <details>: it opens without a script, and only one of the two copies is ever displayed.
  return (
    <header className="site-header">
      <div className="wrap">
        <Brand commune={commune} />
        <nav className="wide" aria-label={t.common.mainNavigation}>
          {navigation}
        </nav>
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
            <nav aria-label={t.common.mainNavigation}>{navigation}</nav>
            <LanguageLinks offered={languages} />
            <Account viewer={viewer} spelt />
          </div>
        </details>
      </div>
    </header>
  )
}

function Navigation({ desk }: { desk: boolean }) {
  const { t, paths } = useLanguage()
  const { pathname } = useLocation()
  const links: [string, string][] = [
    [paths.projects(), t.ui.header.projects],
    [paths.dossiers(), t.ui.header.dossiers],
    [paths.proposals(), t.ui.header.proposals],
    [paths.consultations, t.ui.header.consultations],
    [paths.campaigns(), t.ui.header.campaigns],
    [paths.decisions(), t.ui.header.decisions],
    [paths.questions(), t.ui.header.questions],
    [paths.officials, t.ui.header.officials],
  ]
  if (desk) links.push([paths.desk, t.ui.header.desk])
  return (
    <ul>
      {links.map(([href, label]) => (
        <li key={href}>
          <a href={href} aria-current={current(pathname, href)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function current(pathname: string, href: string) {
  if (pathname === href) return 'page'
  return pathname.startsWith(`${href}/`) ? 'true' : undefined
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

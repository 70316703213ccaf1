import { useLanguage } from './language.tsx'

export type Tab = { href: string; label: string; current?: boolean; count?: string }

/** Parts of one subject, each a page with its own address: links, not a script's tabs. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label?: string }) {
  const { t } = useLanguage()
  return (
    <nav className="tabs" aria-label={label ?? t.ui.tabs}>
      <ul>
        {tabs.map(({ href, label, current, count }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
              {count ? <small>{count}</small> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

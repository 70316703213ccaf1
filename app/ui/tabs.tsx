import { useEffect, useRef } from 'react'
import { useLanguage } from './language.tsx'

export type Tab = { href: string; label: string; current?: boolean; count?: string }

/** Parts of one subject, each a page with its own address: links, not a script's tabs. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label?: string }) {
  const { t } = useLanguage()
  const bar = useRef<HTMLElement>(null)
  const here = tabs.find(({ current }) => current)?.href
  // On a phone the bar scrolls: the page that one is on is in sight, the others to both sides of it.
  useEffect(() => {
    const tab = here && bar.current?.querySelector<HTMLElement>('[aria-current]')
    if (bar.current && tab)
      bar.current.scrollLeft = tab.offsetLeft - (bar.current.clientWidth - tab.offsetWidth) / 2
  }, [here])
  return (
    <nav ref={bar} className="tabs" aria-label={label ?? t.ui.tabs}>
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

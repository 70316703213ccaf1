import type { ReactNode } from 'react'
import { type ListView, viewWord } from '#app/lib/addresses/list-view.ts'
import { useLanguage } from './language.tsx'

/** One thing of a list as a line: what it is called, where it stands, a figure, and what one can do or what became of it. */
export type ListRow = {
  key: string
  href: string
  title: string
  lang: string
  where: ReactNode
  figure?: string | null
  act?: ReactNode
  /** Something can be done now. */
  live?: boolean
}

/** A page of a list, a line each. */
export function ListRows({ rows }: { rows: readonly ListRow[] }) {
  return (
    <ul className="list-rows">
      {rows.map(({ key, href, title, lang, where, figure, act, live }) => (
        <li key={key}>
          <a href={href} lang={lang} className="title">
            {title}
          </a>
          <span className="where">{where}</span>
          <span className="figure">{figure}</span>
          <span className={live ? 'act live' : 'act'}>{act}</span>
        </li>
      ))}
    </ul>
  )
}

/** The ways in which a list can be drawn, each with the address of the same list in it. */
export function Views({ view, href }: { view: ListView; href: (view: ListView) => string }) {
  const words = useLanguage().t.ui.views
  return (
    <nav aria-label={words.label} className="views">
      {(['cards', 'rows'] as const).map((one) => (
        <a key={one} href={href(one)} aria-current={one === view ? 'true' : undefined}>
          {words[one]}
        </a>
      ))}
    </nav>
  )
}

/** Keeps the view of a list while its choices are sent. */
export function ViewKept({ view }: { view: ListView }) {
  const word = viewWord(view)
  return word ? <input type="hidden" name="vue" value={word} /> : null
}

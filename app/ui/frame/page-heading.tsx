import type { ReactNode } from 'react'
import { useLanguage } from '../language.tsx'
import { Picture, type Pictured } from '../picture.tsx'

/**
 * A page's title over its own relief, or beside its picture. `seed` chooses the relief: the subject's slug, or a word for
 * the page.
 */
export function PageHeading({
  title,
  seed,
  cover,
  eyebrow,
  lead,
  lang,
  breadcrumbs = [],
  actions,
}: {
  title: string
  seed?: string
  cover?: Pictured | undefined
  eyebrow?: ReactNode
  lead?: ReactNode
  lang?: string
  breadcrumbs?: { label: string; href: string }[]
  actions?: ReactNode
}) {
  const { paths } = useLanguage()
  return (
    <div className="heading">
      {cover ? (
        <Picture of={cover} sizes="(width >= 64rem) 40vw, 1px" first className="cover" />
      ) : seed ? (
        // Small, and the largest thing in sight: before the scripts.
        <img className="relief" src={paths.relief(seed)} alt="" fetchPriority="high" />
      ) : null}
      <div className="wrap">
        {breadcrumbs.length > 0 ? <Breadcrumbs trail={breadcrumbs} /> : null}
        {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
        <h1 lang={lang}>{title}</h1>
        {lead ? (
          <div className="lead" lang={lang}>
            {lead}
          </div>
        ) : null}
        {actions ? <div className="actions">{actions}</div> : null}
      </div>
    </div>
  )
}

function Breadcrumbs({ trail }: { trail: { label: string; href: string }[] }) {
  const { t } = useLanguage()
  return (
    <nav className="breadcrumbs" aria-label={t.ui.breadcrumbs}>
      <ol>
        {trail.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

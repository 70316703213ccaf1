import type { ReactNode } from 'react'
import { duration } from '#app/lib/days/duration.ts'
import { LinkButton } from './button.tsx'
import type { Language } from './language.tsx'

/**
 * One thing that waits for an official: what, from whom, since when, and the form to settle it in place (`children`),
 * opened by click or keyboard without leaving the list; without a form, `action` leads to `href`, where it is settled.
 * In a `.desk-list` on a wide screen where scripts run it is a row, and the chosen one's form stands beside the list.
 */
export function DeskItem({
  id,
  title,
  href,
  kind,
  lang,
  from,
  since,
  dueOn,
  late = false,
  now,
  excerpt,
  action,
  open = false,
  chosen = false,
  language,
  children,
}: {
  id: string
  title: ReactNode
  href?: string
  kind: ReactNode
  lang?: string
  from?: ReactNode
  since: Date
  dueOn?: string
  late?: boolean
  now: Date
  excerpt?: ReactNode
  action?: ReactNode
  open?: boolean
  chosen?: boolean
  language: Pick<Language, 't' | 'say'>
  children?: ReactNode
}) {
  const { t, say } = language
  return (
    <article id={id} className={late ? 'desk-item late' : 'desk-item'} data-chosen={chosen || undefined}>
      <div className="head">
        <p className="meta">
          <b>{kind}</b>
          {from ? <span>{from}</span> : null}
          <span className={late ? 'text-brick font-semibold' : undefined}>
            {t.ui.deskItem.waitsSince(duration(say.locale, since, now))}
          </span>
          {dueOn ? <span>{t.ui.clock.due(say.day(dueOn))}</span> : null}
        </p>
        <h3 lang={lang}>{href ? <a href={href}>{title}</a> : title}</h3>
      </div>
      <div className="settle">
        <div>
          {/* Said in its row; here for the eye, where it stands beside the list. */}
          <p className="named" lang={lang} aria-hidden="true">
            {title}
          </p>
          {excerpt ? (
            <div className="prose" lang={lang}>
              {excerpt}
            </div>
          ) : null}
          {children ? (
            <details open={open}>
              <summary className="button secondary">{action ?? t.ui.deskItem.answer}</summary>
              {children}
            </details>
          ) : action && href ? (
            <p>
              <LinkButton tone="secondary" href={href}>
                {action}
              </LinkButton>
            </p>
          ) : null}
          {children && href ? (
            <p className="whole">
              <a href={href}>{t.ui.deskItem.whole}</a>
            </p>
          ) : null}
        </div>
      </div>
    </article>
  )
}

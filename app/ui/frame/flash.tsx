import { useLocation } from '@remix-run/react'
import { type MouseEvent, useState } from 'react'
import type { SaidShown } from '#app/lib/said.ts'
import { Button } from '../button.tsx'
import { useLanguage } from '../language.tsx'
import { Notice } from '../notice.tsx'

/**
 * What was just done, and what comes next. It stays in sight wherever on the page the deed leads, and has the focus;
 * nothing that must be read runs away: it goes when it is closed, or with the page.
 */
export function Flash({ said: { text, next, refused } }: { said: SaidShown }) {
  const { pathname, search } = useLocation()
  const { t } = useLanguage()
  const [open, setOpen] = useState(true)
  if (!open) return null
  const close = (event: MouseEvent) => {
    event.preventDefault()
    setOpen(false)
  }
  return (
    <div className="said">
      <div className="wrap">
        <Notice tone={refused ? 'warning' : 'success'} live focused>
          <p>{text}</p>
          <div className="said-next">
            {next && !next.deed ? <a href={next.to}>{next.label}</a> : null}
            {next?.deed ? (
              <form method="post" action={next.to}>
                <Button tone="secondary" small>
                  {next.label}
                </Button>
              </form>
            ) : null}
            {/* Without a script the same page is asked for again: it says it no more. */}
            <a href={`${pathname}${search}`} onClick={close}>
              {t.common.close}
            </a>
          </div>
        </Notice>
      </div>
    </div>
  )
}

import { useEffect, useState } from 'react'
import { useLanguage } from '#app/ui/language.tsx'

const each = 60_000

/**
 * Has the page read anew each minute, once the server is known to answer: a screen that nobody touches never shows a
 * browser's own error. Until it answers again the screen says since when what it shows is old. Without a script the
 * browser reloads by itself.
 */
export function Refresh() {
  const { t, say } = useLanguage()
  const [lostSince, setLostSince] = useState<Date | null>(null)
  useEffect(() => {
    const timer = setInterval(async () => {
      try {
        const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
        if (!answer.ok) throw new Error(answer.statusText)
        location.reload()
      } catch {
        setLostSince((since) => since ?? new Date())
      }
    }, each)
    return () => clearInterval(timer)
  }, [])
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={String(each / 1000)} />
      </noscript>
      <div role="status">
        {lostSince ? <p className="lost">{t.infos.screen.lost(say.time(lostSince))}</p> : null}
      </div>
    </>
  )
}

import { useEffect, useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** With a script: what becomes of a report where there is no network, and keeping one that lacks something yet. */
export function WithoutNetwork({ keep }: { keep: () => void }) {
  const { t } = useLanguage()
  const words = t.field.offline
  const [can, setCan] = useState(false)
  useEffect(() => setCan('indexedDB' in window && 'locks' in navigator), [])
  if (!can) return null
  return (
    <>
      <label className="choice">
        <input type="checkbox" name="how" value="leave" />
        <span>{words.leave}</span>
      </label>
      <p>
        <Button type="button" tone="secondary" onClick={keep}>
          {words.keep}
        </Button>
      </p>
    </>
  )
}

/** What became of what was just written. */
export function KeptNotice({ said }: { said: 'kept' | 'later' | 'unfinished' | 'sending' | null }) {
  const { t } = useLanguage()
  return said ? (
    <Notice live tone={said === 'sending' || said === 'later' ? 'info' : 'success'}>
      {t.field.offline[said]}
    </Notice>
  ) : null
}

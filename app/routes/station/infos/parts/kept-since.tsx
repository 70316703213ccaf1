import { useEffect, useState } from 'react'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** Of a page that is read without a network: of when it is, and, where a script runs, how long ago that was. */
export function KeptSince({ at, now }: { at: number; now: Date }) {
  const { t, say } = useLanguage()
  const words = t.infos.page
  const [read, setRead] = useState<number | null>(null)
  useEffect(() => setRead(Date.now()), [])
  return (
    <Notice tone="warning" title={words.kept(say.instant(now))}>
      {read === null ? null : words.keptAgo(say.relative(new Date(at), new Date(read)))}
    </Notice>
  )
}

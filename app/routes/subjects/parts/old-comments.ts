import { useEffect } from 'react'
import { useLanguage } from '#app/ui/language.tsx'

const comment = /^#c-([\da-f-]{36})$/

/** Leads on from an address under which comments once stood: old mails and links name a comment on the first page. */
export function useOldComments(): void {
  const { paths } = useLanguage()
  useEffect(() => {
    const id = comment.exec(window.location.hash)?.[1]
    if (id) window.location.replace(paths.contribution(id).show)
  }, [paths])
}

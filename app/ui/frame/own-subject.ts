import { useLocation, useParams } from '@remix-run/react'
import { hasCard, kindAt, withoutFeed } from '#app/lib/addresses/subject-kinds.ts'
import { inLocale } from '#app/lib/language.ts'
import { useLanguage } from '../language.tsx'

/** What the page speaks of, where it has a card and a code of its own, by the first two words of its address. */
export function useOwnSubject() {
  const { paths } = useLanguage()
  const { pathname } = useLocation()
  const { path, slug, number, id } = useParams()
  const word = path ?? inLocale(pathname, 'fr').split('/')[1] ?? ''
  const named = slug ?? number ?? id
  if (!named || !hasCard(word)) return null
  const { card, code, feed } = paths.subject({ path: word, slug: named })
  const kind = kindAt(word)
  return { card, code, feed: kind && !withoutFeed.includes(kind) ? feed : undefined }
}

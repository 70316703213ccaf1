import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import type { Shown } from './shown.ts'

/** Where and when one votes on paper, and by when that is counted: lines of the rules. */
export function PaperRules({ of }: { of: Pick<Shown, 'paperPlaces' | 'paperDueOn'> }) {
  const { t, say, locale } = useLanguage()
  const words = t.votes.paper
  if (!of.paperPlaces || !of.paperDueOn) return null
  return (
    <>
      <li>
        {words.offered}
        {say.colon}
        <span lang={of.paperPlaces[locale] ? locale : 'fr'}>{inLanguage(of.paperPlaces, locale)}</span>{' '}
        {words.once}
      </li>
      <li>{words.countedBy(say.day(of.paperDueOn))}</li>
    </>
  )
}

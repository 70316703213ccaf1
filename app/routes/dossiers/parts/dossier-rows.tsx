import type { DossierCard } from '#app/domain/dossiers/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ListRows } from '#app/ui/list-rows.tsx'
import { lastDayOf } from '../../projects/parts/last-day.ts'

/** A page of the list, a line each: what is asked, of whom, how much, and where it stands. */
export function DossierRows({ cards }: { cards: readonly DossierCard[] }) {
  const { t, say, paths } = useLanguage()
  const words = t.dossiers.list
  return (
    <ListRows
      rows={cards.map((card) => ({
        ...{ key: card.id, href: paths.dossier(card.slug).show, title: card.title, lang: card.lang },
        where: `${t.dossierNames.programmes[card.programme]} · ${t.dossierNames.states[card.state]}`,
        figure: say.money(card.asked),
        act: opinions(card),
        live: card.opinionsOpen,
      }))}
    />
  )

  function opinions({ opinionsOpen, opinionsUntil, comments }: DossierCard): string {
    if (!opinionsOpen) return words.comments(comments)
    return opinionsUntil ? words.opinionsUntil(say.day(lastDayOf(opinionsUntil))) : words.opinionsOpen
  }
}

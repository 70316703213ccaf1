import type { ProposalCard } from '#app/domain/proposals/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ListRows } from '#app/ui/list-rows.tsx'
import { aboutOf } from './proposal-card.tsx'

/** A page of the list, a line each: what is proposed, on what, who stands behind it, and where it stands. */
export function ProposalRows({ cards }: { cards: readonly ProposalCard[] }) {
  const language = useLanguage()
  const { t, say, paths } = language
  const names = t.proposalNames
  return (
    <ListRows
      rows={cards.map((card) => ({
        ...{ key: card.id, href: paths.proposal(card.slug).show, title: card.title, lang: card.lang },
        where: aboutOf(card, language),
        figure: names.supports(card.supports),
        act: [names.states[card.state], card.dueOn && names.dueOn(say.day(card.dueOn))]
          .filter(Boolean)
          .join(' · '),
        live: card.state === 'open',
      }))}
    />
  )
}

import type { ProposalCard as Card } from '#app/domain/proposals/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ProposalCard } from '../../proposals/parts/proposal-card.tsx'
import { Section } from './section.tsx'

/** Some of the proposals that can be supported now, in the day's own order; nothing where there is none. */
export function Proposals({ cards }: { cards: readonly Card[] }) {
  const { t, paths } = useLanguage()
  const words = t.home.proposals
  if (cards.length === 0) return null
  return (
    <Section
      id="propositions"
      title={words.title}
      lead={words.lead}
      more={[
        { href: paths.proposals(), label: words.all },
        { href: paths.newProposal, label: words.write },
      ]}
    >
      <div className="cards">
        {cards.map((card) => (
          <ProposalCard key={card.id} of={card} />
        ))}
      </div>
    </Section>
  )
}

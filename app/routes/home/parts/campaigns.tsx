import type { CampaignCard as Card } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { CampaignCard } from '../../campaigns/parts/campaign-card.tsx'
import { Section } from './section.tsx'

/** The campaigns that take promises now, the next to end first; nothing where there is none. */
export function Campaigns({ cards }: { cards: readonly Card[] }) {
  const { t, paths } = useLanguage()
  const words = t.campaignNames
  if (cards.length === 0) return null
  return (
    <Section
      id="financement"
      title={words.home}
      lead={words.lead}
      more={[{ href: paths.campaigns(), label: words.homeAll }]}
    >
      <div className="cards">
        {cards.map((card) => (
          <CampaignCard key={card.id} of={card} />
        ))}
      </div>
    </Section>
  )
}

import type { CampaignCard as Card } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { CampaignCard } from '../../campaigns/parts/campaign-card.tsx'

/** The campaigns by which people pay for a part of a project. Nothing where there is none. */
export function Campaigns({ cards, more }: { cards: readonly Card[]; more?: string }) {
  const { t } = useLanguage()
  const words = t.campaignNames
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="financement" className="grid gap-4">
      <div>
        <h2 id="financement" className="text-lg">
          {words.heading}
        </h2>
        <p className="text-sm text-second">{words.lead}</p>
      </div>
      {cards.map((card) => (
        <CampaignCard key={card.id} of={card} />
      ))}
      {more ? (
        <p>
          <a href={more}>{t.projectPages.financing.all}</a>
        </p>
      ) : null}
    </section>
  )
}

import type { ConsultationCard as Card } from '#app/domain/ballots/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ConsultationCard } from '../../consultations/parts/consultation-card.tsx'
import { Section } from './section.tsx'

/** What can be voted on now, before all else; nothing where there is none. */
export function Votes({ cards }: { cards: readonly Card[] }) {
  const { t, paths } = useLanguage()
  const words = t.home.votes
  if (cards.length === 0) return null
  return (
    <Section
      id="votes"
      title={words.title}
      lead={words.lead}
      more={[{ href: paths.consultations, label: words.all }]}
    >
      <div className="cards">
        {cards.map((card) => (
          <ConsultationCard key={card.id} of={card} />
        ))}
      </div>
    </Section>
  )
}

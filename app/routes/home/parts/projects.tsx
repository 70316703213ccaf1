import type { ProjectCard as Card } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ProjectCard } from '#app/ui/project-card.tsx'
import { cardSummary } from '../../projects/parts/card-summary.ts'
import { Section } from './section.tsx'

/** A few projects, or nothing at all where there is none. */
export function Projects({
  id,
  title,
  lead,
  cards,
  more,
}: {
  id: string
  title: string
  lead?: string
  cards: readonly Card[]
  more: { href: string; label: string }
}) {
  const language = useLanguage()
  if (cards.length === 0) return null
  return (
    <Section id={id} title={title} lead={lead} more={[more]}>
      <div className="cards">
        {cards.map((card) => (
          <ProjectCard key={card.id} project={cardSummary(card, language)} language={language} />
        ))}
      </div>
    </Section>
  )
}

import type { ProjectCard } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { cardSummary } from './card-summary.ts'

/** A page of the list, a line each: what it is called, where it stands, what it costs, what one can do. */
export function ProjectRows({ cards }: { cards: readonly ProjectCard[] }) {
  const language = useLanguage()
  const { paths, say, t } = language
  return (
    <ul className="project-rows">
      {cards.map((card) => {
        const { slug, title, lang, place, now } = cardSummary(card, language)
        return (
          <li key={card.id}>
            <a href={paths.project(slug).show} lang={lang} className="title">
              {title}
            </a>
            <span className="where">
              {t.projects.phases[card.phase]}
              {place ? (
                <>
                  {' · '}
                  <span lang={place.lang}>{place.name}</span>
                </>
              ) : null}
            </span>
            <span className="cost">{card.budget === null ? null : say.money(card.budget)}</span>
            <span className={now.live ? 'act live' : 'act'}>
              {now.until ? t.ui.project.until(now.label, say.day(now.until)) : now.label}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

import type { ProjectCard } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ListRows } from '#app/ui/list-rows.tsx'
import { cardSummary } from './card-summary.ts'

/** A page of the list, a line each: what it is called, where it stands, what it costs, what one can do. */
export function ProjectRows({ cards }: { cards: readonly ProjectCard[] }) {
  const language = useLanguage()
  const { paths, say, t } = language
  return (
    <ListRows
      rows={cards.map((card) => {
        const { slug, title, lang, place, now } = cardSummary(card, language)
        return {
          ...{ key: card.id, href: paths.project(slug).show, title, lang, live: now.live },
          where: (
            <>
              {t.projects.phases[card.phase]}
              {place ? (
                <>
                  {' · '}
                  <span lang={place.lang}>{place.name}</span>
                </>
              ) : null}
            </>
          ),
          figure: card.budget === null ? null : say.money(card.budget),
          act: now.until ? t.ui.project.until(now.label, say.day(now.until)) : now.label,
        }
      })}
    />
  )
}

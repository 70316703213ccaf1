import type { ProjectCard } from '#app/domain/projects/index.ts'
import type { Language } from '#app/ui/language.tsx'
import type { ProjectSummary } from '#app/ui/project-card.tsx'
import { lastDayOf } from './last-day.ts'
import { ridgePhases } from './ridge-phases.ts'

/** A project of the domain as the card shows it, in the reader's language. */
export function cardSummary(card: ProjectCard, { t, say }: Pick<Language, 't' | 'say'>): ProjectSummary {
  const words = t.projects.card
  const { slug, title, lang, summary, place, cover, phase, skipped, budget, comments, milestone } = card
  const late = milestone?.late
  return {
    ...{ slug, title, lang, summary, place, cover },
    phases: ridgePhases(t, phase, skipped),
    now: nowOf(card, { t, say }),
    figures: [
      ...(budget === null ? [] : [{ value: say.money(budget), label: words.cost, money: true }]),
      ...(comments === 0 ? [] : [{ value: say.number(comments), label: words.comments }]),
      ...(milestone
        ? [
            {
              value: say.shortDay(milestone.currentOn),
              label: late ? words.nextLate : words.next,
            },
          ]
        : []),
    ],
  }
}

function nowOf({ halt, can }: ProjectCard, { t, say }: Pick<Language, 't' | 'say'>): ProjectSummary['now'] {
  const words = t.projects.card
  if (halt) return { label: words[halt] }
  const { opinion } = can
  if (opinion.open)
    return { label: words.opinion, until: opinion.until && lastDayOf(opinion.until), live: true }
  if (opinion.why === 'not-yet') return { label: words.opinionSoon(say.day(opinion.from)) }
  return { label: can.comment ? words.comment : words.read }
}

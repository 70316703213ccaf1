import type { DossierCard as Card } from '#app/domain/dossiers/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { Figures } from '#app/ui/figures/figures.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { lastDayOf } from '../../projects/parts/last-day.ts'
import { StateBadge } from './state-badge.tsx'

/** One dossier of the list: who is asked, for what, how much, and where it stands. */
export function DossierCard({
  of,
  large,
  gloss,
}: {
  of: Card
  large?: boolean
  /** Whether the programme is said for the first time on the page: then it says what it is. */
  gloss?: boolean
}) {
  const { t, say, paths } = useLanguage()
  const words = t.dossiers.list
  const glosses = t.dossierNames.programmeGlosses
  return (
    <article className={large ? 'card large' : 'card'}>
      <p className="eyebrow text-sm text-second">{t.dossierNames.programmes[of.programme]}</p>
      {gloss && glosses[of.programme] ? <p className="text-sm text-second">{glosses[of.programme]}</p> : null}
      <h3 className={large ? 'text-xl' : 'text-lg'} lang={of.lang}>
        <a href={paths.dossier(of.slug).show}>{of.title}</a>
      </h3>
      <p className="flex flex-wrap gap-2">
        <StateBadge state={of.state} />
        {of.opinionsOpen ? (
          <Badge tone="live">
            {of.opinionsUntil
              ? words.opinionsUntil(say.day(lastDayOf(of.opinionsUntil)))
              : words.opinionsOpen}
          </Badge>
        ) : null}
      </p>
      <p lang={of.lang}>{of.summary}</p>
      <Figures
        figures={[
          { value: say.money(of.totalCost), label: words.cost, money: true },
          { value: say.money(of.asked), label: words.asked, money: true },
          ...(of.granted > 0n
            ? [
                of.received > 0n
                  ? { value: say.money(of.received), label: words.received, money: true }
                  : { value: say.money(of.granted), label: words.granted, money: true },
              ]
            : []),
        ]}
      />
      <p className="flex flex-wrap gap-x-4 text-sm text-second">
        <span>
          {words.onProject}{' '}
          <a href={paths.project(of.project.slug).show} lang={of.project.lang}>
            {of.project.title}
          </a>
        </span>
        <span>{words.comments(of.comments)}</span>
      </p>
    </article>
  )
}

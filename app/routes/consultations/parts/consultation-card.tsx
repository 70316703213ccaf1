import type { ConsultationCard as Card } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { StateBadge } from './state-badge.tsx'

/** One consultation of a list: what is asked, until when, and whether this reader can vote now. */
export function ConsultationCard({ of }: { of: Card }) {
  const { t, say, paths, locale } = useLanguage()
  const names = t.voteNames
  const to = paths.consultation(of.slug)
  const lang = of.titles[locale] ? locale : 'fr'
  return (
    <article className="card">
      <p className="flex flex-wrap items-center gap-3">
        <StateBadge state={of.state} />
        {of.secret ? null : <Badge>{names.survey}</Badge>}
        <span className="text-sm text-second">{whenOf(of)}</span>
      </p>
      <h3 className="text-lg" lang={lang}>
        <a href={to.show}>{inLanguage(of.titles, locale)}</a>
      </h3>
      <p lang={of.summaries[locale] ? locale : 'fr'}>{inLanguage(of.summaries, locale)}</p>
      {of.state === 'counted' ? (
        <p className="text-sm text-second">
          {of.answered ? names.answered : names.answerDue(say.day(of.answerDueOn))}
        </p>
      ) : null}
      {of.voted ? <p className="text-sm">{of.secret ? names.voted : names.given}</p> : null}
      {of.state === 'open' && of.onRoll && !of.voted ? (
        <p>
          <LinkButton small href={to.ballot}>
            {of.secret ? names.vote : names.answer}
          </LinkButton>
        </p>
      ) : null}
    </article>
  )

  function whenOf({ state, opensOn, closesOn }: Card) {
    if (state === 'open') return names.until(say.day(closesOn))
    if (state === 'announced' || state === 'draft') return names.from(say.day(opensOn), say.day(closesOn))
    return names.closed(say.day(closesOn))
  }
}

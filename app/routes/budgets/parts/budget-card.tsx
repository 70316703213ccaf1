import type { BudgetCard as Card } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { stateOf } from './shown.ts'
import { StateBadge } from './state-badge.tsx'

/** One budget of a list: its sum, where it stands, and what this reader can do now. */
export function BudgetCard({ of }: { of: Card }) {
  const { t, say, paths, locale } = useLanguage()
  const to = paths.budget(of.slug)
  const state = stateOf(of)
  return (
    <article className="card">
      <p className="flex flex-wrap items-center gap-3">
        <StateBadge state={state} />
        <span className="text-sm text-second">{when()}</span>
      </p>
      <h3 className="text-lg" lang={of.titles[locale] ? locale : 'fr'}>
        <a href={to.show}>{inLanguage(of.titles, locale)}</a>
      </h3>
      <p>
        <b>{say.money(of.amount)}</b>, {t.budgets.list.ideas(of.ideas)}
      </p>
      <p lang={of.summaries[locale] ? locale : 'fr'}>{inLanguage(of.summaries, locale)}</p>
      {of.voted ? <p className="text-sm">{t.voteNames.voted}</p> : null}
      {state === 'ideas' ? (
        <p>
          <LinkButton small href={to.propose}>
            {t.budgets.show.propose}
          </LinkButton>
        </p>
      ) : null}
      {state === 'open' && of.onRoll && !of.voted ? (
        <p>
          <LinkButton small href={to.ballot}>
            {t.voteNames.vote}
          </LinkButton>
        </p>
      ) : null}
    </article>
  )

  function when() {
    if (state === 'ideas') return t.budgets.until(say.day(of.ideasUntil))
    if (state === 'open') return t.voteNames.until(say.day(of.closesOn))
    if (of.phase !== 'vote' || state === 'announced')
      return t.voteNames.from(say.day(of.opensOn), say.day(of.closesOn))
    return t.voteNames.closed(say.day(of.closesOn))
  }
}

import type { budgetOfProposal } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

type OfBudget = NonNullable<Awaited<ReturnType<typeof budgetOfProposal>>>

/** On the page of a proposal: the budget in whose call it stands, and what the town hall says of it there. */
export function InBudget({ of }: { of: OfBudget }) {
  const { t, say, paths, locale } = useLanguage()
  const words = t.budgets.idea
  return (
    <section className="card" aria-labelledby="budget">
      <h2 id="budget">{words.inBudget}</h2>
      <p className="flex flex-wrap items-center gap-3">
        <a href={paths.budget(of.slug).show} lang={of.titles[locale] ? locale : 'fr'}>
          {inLanguage(of.titles, locale)}
        </a>
        <Badge tone={of.verdict === 'feasible' ? 'live' : 'plain'}>{words[of.verdict ?? 'waiting']}</Badge>
      </p>
      {of.cost === null ? null : <p>{`${words.cost(say.money(of.cost))}, ${words.by(of.estimatedBy)}`}</p>}
      {of.reason ? <p lang="fr">{`${words.reason}${say.colon}${of.reason}`}</p> : null}
    </section>
  )
}

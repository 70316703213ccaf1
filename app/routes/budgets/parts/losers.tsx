import type { BudgetResult, IdeaOutcome } from '#app/domain/ballots/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import type { NameOf } from './winners.tsx'

/** Why each of the others did not win. */
export function Losers({ outcome, nameOf }: { outcome: BudgetResult; nameOf: NameOf }) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const lost = outcome.ideas.filter(({ won }) => !won)
  if (lost.length === 0) return null
  return (
    <section aria-labelledby="autres" className="grid gap-4">
      <h2 id="autres">{words.losers}</h2>
      <ul className="grid gap-4">
        {lost.map((idea) => (
          <li key={idea.number} className="card">
            <h3 className="text-lg">{nameOf(idea.number)}</h3>
            <p>
              <b>{say.money(BigInt(idea.cost))}</b>
            </p>
            <Why of={idea} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Why({ of: { lost, byVotes } }: { of: IdeaOutcome }) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const money = (cents: string) => say.money(BigInt(cents))
  return (
    <>
      {lost ? <p>{reason(lost)}</p> : null}
      {byVotes && !byVotes.funded ? <p>{words.noRoom(money(byVotes.room))}</p> : null}
    </>
  )

  function reason({ reason, held, missing, since }: NonNullable<IdeaOutcome['lost']>) {
    if (reason === 'short') return words.lost.short(money(held), money(missing))
    if (reason === 'outbid') return words.lost.outbid(since, money(held), money(missing))
    return words.lost[reason]
  }
}

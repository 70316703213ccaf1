import type { BudgetResult, IdeaOutcome } from '#app/domain/ballots/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import type { NameOf } from './winners.tsx'

/** Why each of the others did not win. */
export function Losers({ outcome, nameOf }: { outcome: BudgetResult; nameOf: NameOf }) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const lost = outcome.ideas.filter(({ won }) => !won)
  const winners = outcome.ideas
    .flatMap(({ bought }) => (bought ? [bought] : []))
    .sort((a, b) => a.round - b.round)
    .map(({ effectiveVotes }) => effectiveVotes)
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
            <ItsRounds of={idea} winners={winners} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Why({ of: { lost, byVotes, supporters } }: { of: IdeaOutcome }) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const money = (cents: string) => say.money(BigInt(cents))
  return (
    <>
      {lost ? <p>{reason(lost)}</p> : supporters === 0 ? <p>{words.lost.unsupported}</p> : null}
      {byVotes && !byVotes.funded ? <p>{words.noRoom(money(byVotes.room))}</p> : null}
    </>
  )

  function reason({ reason, held, missing, since }: NonNullable<IdeaOutcome['lost']>) {
    if (reason === 'short') return words.lost.short(money(held), money(missing))
    if (reason === 'outbid') return words.lost.outbid(since, money(held), money(missing))
    return words.lost[reason]
  }
}

/** The effective votes that it would have had in each round, over those of the one that won it. */
function ItsRounds({ of: { lost }, winners }: { of: IdeaOutcome; winners: readonly number[] }) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const rounds = (lost?.rounds ?? []).map((votes, index) => ({ votes, round: index + 1 }))
  if (!rounds.some(({ votes }) => votes !== null)) return null
  const most = Math.max(...winners, ...rounds.map(({ votes }) => votes ?? 0))
  return (
    <details className="mt-3">
      <summary>{words.losersRounds}</summary>
      <p className="my-2 text-sm text-second">{words.losersRoundsLead}</p>
      <ol className="rounds grid gap-3">
        {rounds.map(({ votes, round }) => (
          <li key={round}>
            <p>
              {round > winners.length ? words.atEnd : words.round(round)}
              {say.colon}
              {votes === null ? words.notPayable : <b>{words.effectiveVotes(say.number(votes))}</b>}
            </p>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={((winners[round - 1] ?? 0) / most) * 100} height="8" className="votes" />
              <rect width={((votes ?? 0) / most) * 100} height="8" className="effective" />
            </svg>
          </li>
        ))}
      </ol>
    </details>
  )
}

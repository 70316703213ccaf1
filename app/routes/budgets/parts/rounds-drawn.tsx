import type { BudgetResult } from '#app/domain/ballots/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import type { NameOf } from './winners.tsx'

/** The effective votes of each round's winner, drawn over its votes. */
export function RoundsDrawn({ outcome, nameOf }: { outcome: BudgetResult; nameOf: NameOf }) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const rounds = outcome.ideas
    .flatMap(({ number, votes, bought }) => (bought ? [{ number, votes, ...bought }] : []))
    .sort((a, b) => a.round - b.round)
  const most = Math.max(...rounds.flatMap(({ votes, effectiveVotes }) => [votes, effectiveVotes]))
  if (rounds.length === 0) return null
  return (
    <section aria-labelledby="tours" className="grid gap-3">
      <h2 id="tours">{words.effective}</h2>
      <p className="text-second">{words.effectiveLead}</p>
      <ol className="rounds grid gap-3">
        {rounds.map(({ number, round, votes, effectiveVotes }) => (
          <li key={number}>
            <p>
              {words.round(round)}
              {say.colon}
              {nameOf(number)}, <b>{words.effectiveVotes(say.number(effectiveVotes))}</b>
            </p>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(votes / most) * 100} height="8" className="votes" />
              <rect width={(effectiveVotes / most) * 100} height="8" className="effective" />
            </svg>
          </li>
        ))}
      </ol>
    </section>
  )
}

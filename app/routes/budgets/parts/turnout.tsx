import type { PublishedBudget, VoteResult } from '#app/domain/ballots/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { CastWays } from '../../consultations/parts/ways.tsx'

/** How many voted, what the winners cost together, and by which count they stand. */
export function Turnout({
  rules,
  result,
  drawResult,
}: {
  rules: Pick<PublishedBudget['rules'], 'outcome' | 'amount'>
  result: VoteResult
  drawResult: string | null
}) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const { outcome, amount } = rules
  const all = result.questions[0]?.all
  return (
    <section className="grid gap-2">
      <p>
        {words.turnout(result.ballots, result.roll)}{' '}
        {all ? words.counted(all.expressed, all.blank, all.invalid) : null}
      </p>
      <CastWays result={result} />
      {outcome ? (
        <>
          <p className="text-lg">
            <b>{words.spent(say.money(BigInt(outcome.cost)), say.money(amount))}</b>
          </p>
          {outcome.perVoter ? <p>{words.share(say.money(BigInt(outcome.perVoter)))}</p> : null}
          {outcome.comparison ? (
            <p>{words.compared(outcome.comparison.preferEqualShares, outcome.comparison.preferGreedy)}</p>
          ) : null}
          {outcome.comparison?.winner === 'greedy' ? <p>{words.kept}</p> : null}
        </>
      ) : null}
      {drawResult ? <p className="text-sm text-second">{words.drawn(drawResult)}</p> : null}
    </section>
  )
}

import type { BudgetResult } from '#app/domain/ballots/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'
import type { NameOf } from './winners.tsx'

/** What greedy would have given, beside what stands. */
export function BesideGreedy({
  outcome,
  points,
  nameOf,
}: {
  outcome: BudgetResult
  points: boolean
  nameOf: NameOf
}) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const said = (won: boolean) => (won ? words.yes : words.no)
  return (
    <section aria-labelledby="a-cote" className="grid gap-3">
      <h2 id="a-cote">{words.beside}</h2>
      <p>{words.besideLead(say.money(BigInt(outcome.greedyCost)))}</p>
      <Table
        caption={words.beside}
        rows={[...outcome.ideas].sort((a, b) => b.votes - a.votes || a.number - b.number)}
        keyOf={({ number }) => String(number)}
        columns={[
          { key: 'idea', label: words.idea, cell: ({ number }) => nameOf(number) },
          { key: 'cost', label: words.cost, number: true, cell: ({ cost }) => say.money(BigInt(cost)) },
          {
            ...{ key: 'votes', label: points ? words.points : words.votes, number: true },
            cell: ({ votes }) => say.number(votes),
          },
          { key: 'here', label: words.here, cell: ({ won }) => said(won) },
          { key: 'greedy', label: words.greedy, cell: ({ wonByVotes }) => said(wonByVotes) },
        ]}
      />
    </section>
  )
}

/** How many voters have how many winners under each. */
export function WinnersEach({ outcome: { winnersEach } }: { outcome: BudgetResult }) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const most = Math.max(winnersEach.here.length, winnersEach.greedy.length)
  return (
    <Table
      caption={words.each}
      rows={Array.from({ length: most }, (_, many) => ({
        ...{ many, here: winnersEach.here[many] ?? 0, greedy: winnersEach.greedy[many] ?? 0 },
      }))}
      keyOf={({ many }) => String(many)}
      columns={[
        { key: 'many', label: words.many, cell: ({ many }) => say.number(many) },
        { key: 'here', label: words.here, number: true, cell: ({ here }) => say.number(here) },
        { key: 'greedy', label: words.greedy, number: true, cell: ({ greedy }) => say.number(greedy) },
      ]}
    />
  )
}

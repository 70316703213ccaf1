import type { VoteResult } from '#app/domain/ballots/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'
import type { NameOf } from './winners.tsx'

/** The votes for each idea, before the draw is known and the count made. */
export function VotesAlone({
  result,
  points,
  nameOf,
}: {
  result: VoteResult
  points: boolean
  nameOf: NameOf
}) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const totals = result.questions[0]?.all.totals ?? []
  return (
    <Table
      caption={points ? words.points : words.votes}
      rows={totals.map((votes, option) => ({ number: option + 1, votes }))}
      keyOf={({ number }) => String(number)}
      columns={[
        { key: 'idea', label: words.idea, cell: ({ number }) => nameOf(number) },
        {
          ...{ key: 'votes', label: points ? words.points : words.votes, number: true },
          cell: ({ votes }) => say.number(votes),
        },
      ]}
    />
  )
}

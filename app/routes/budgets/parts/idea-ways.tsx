import type { VoteResult } from '#app/domain/ballots/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'
import type { NameOf } from './winners.tsx'

/** The votes for each idea online, on paper and together, where there are ten ballots of each. */
export function IdeaWays({ result, nameOf }: { result: VoteResult; nameOf: NameOf }) {
  const { t, say } = useLanguage()
  const words = t.votes.paper
  const counted = result.questions[0]
  if (!counted?.ways) return null
  const { ways, all } = counted
  const rows = (all.totals ?? []).map((sum, option) => ({
    number: option + 1,
    many: [ways.online.totals?.[option] ?? 0, ways.paper.totals?.[option] ?? 0, sum],
  }))
  const column = (key: string, label: string, at: number) => ({
    ...{ key, label, number: true },
    cell: ({ many }: (typeof rows)[number]) => say.number(many[at] ?? 0),
  })
  return (
    <Table
      caption={words.apart}
      rows={rows}
      keyOf={({ number }) => String(number)}
      columns={[
        { key: 'idea', label: t.budgets.result.idea, cell: ({ number }) => nameOf(number) },
        column('online', words.online, 0),
        column('paper', words.paper, 1),
        column('sum', words.sum, 2),
      ]}
    />
  )
}

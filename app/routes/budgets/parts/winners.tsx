import type { BudgetResult, IdeaOutcome } from '#app/domain/ballots/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'

export type NameOf = (number: number) => string

/** Each winner in the order in which it was paid for: who paid, and how much each. */
export function Winners({
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
  const of = new Map(outcome.ideas.map((idea) => [idea.number, idea]))
  return (
    <section aria-labelledby="gagnantes" className="grid gap-4">
      <h2 id="gagnantes">{words.winners}</h2>
      <ol className="grid gap-4">
        {outcome.order.map((number) => {
          const idea = of.get(number)
          return idea ? (
            <li key={number} className="card">
              <h3 className="text-lg">{nameOf(number)}</h3>
              <p>
                <b>{say.money(BigInt(idea.cost))}</b>
              </p>
              <Why of={idea} points={points} shared={outcome.by === 'equal-shares'} />
            </li>
          ) : null
        })}
      </ol>
    </section>
  )
}

function Why({
  of: { bought, byVotes, supporters, votes },
  points,
  shared,
}: {
  of: IdeaOutcome
  points: boolean
  /** What equal shares left over went by points for each euro, where points were given. */
  shared: boolean
}) {
  const { t, say } = useLanguage()
  const words = t.budgets.result
  const money = (cents: string) => say.money(BigInt(cents))
  const taken = points && shared ? words.byPoints : words.byVotes
  if (!bought) return byVotes ? <p>{taken(votes, money(byVotes.room))}</p> : null
  const said = points ? words.boughtByPoints : words.bought
  return (
    <>
      <p>{said(bought.round, supporters, money(bought.price))}</p>
      <details>
        <summary>{words.payers}</summary>
        <Table
          caption={words.payers}
          rows={bought.payers}
          keyOf={({ paid, left, points }) => `${paid} ${left} ${points}`}
          columns={[
            { key: 'voters', label: words.voters, cell: ({ voters }) => say.number(voters) },
            { key: 'paid', label: words.paid, number: true, cell: ({ paid }) => money(paid) },
            { key: 'left', label: words.left, number: true, cell: ({ left }) => money(left) },
          ]}
        />
        {bought.others > 0 ? <p>{words.others(bought.others)}</p> : null}
      </details>
    </>
  )
}

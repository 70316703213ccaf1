import type { PublishedDecision, Votes } from '#app/domain/publishing/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'
import { Stance } from '#app/ui/voices/stance.tsx'

/** How the council voted: a bar over its seats, and the same as a table. */
export function Vote({ of: { kind, votes } }: { of: PublishedDecision }) {
  const { t, say } = useLanguage()
  const words = t.decisions.show
  if (kind !== 'deliberation') return null
  return (
    <section aria-labelledby="vote">
      <h2 id="vote" className="mb-4">
        {words.votes}
      </h2>
      {votes ? (
        <div className="grid gap-4">
          <VoteBar of={votes} />
          <Table
            caption={words.votesCaption(votes.voted, votes.members)}
            rows={[
              { key: 'for', name: <Stance stance="for" word={words.for} />, count: votes.votesFor },
              {
                key: 'against',
                name: <Stance stance="against" word={words.against} />,
                count: votes.votesAgainst,
              },
              {
                key: 'abstention',
                name: <Stance stance="neutral" word={words.abstention} />,
                count: votes.abstentions,
              },
              { key: 'absent', name: words.absent, count: votes.members - votes.voted },
            ]}
            keyOf={({ key }) => key}
            columns={[
              { key: 'name', label: words.vote, cell: ({ name }) => name },
              { key: 'count', label: words.count, number: true, cell: ({ count }) => say.number(count) },
            ]}
          />
        </div>
      ) : (
        <p>{words.votesNone}</p>
      )}
    </section>
  )
}

/** For grows from the left and against from the right; abstentions follow the first, and empty seats stay bare. */
function VoteBar({ of: { members, votesFor, votesAgainst, abstentions } }: { of: Votes }) {
  const share = (count: number) => `${Math.round((count / Math.max(1, members)) * 1000) / 10}%`
  return (
    <svg className="bar block h-8 w-full" aria-hidden="true">
      <rect className="base" width="100%" height="100%" />
      <rect className="for" width={share(votesFor)} height="100%" stroke="none" />
      <rect className="neutral" x={share(votesFor)} width={share(abstentions)} height="100%" stroke="none" />
      <rect
        className="against"
        x={share(members - votesAgainst)}
        width={share(votesAgainst)}
        height="100%"
        stroke="none"
      />
    </svg>
  )
}

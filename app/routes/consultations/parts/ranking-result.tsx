import type { Counted } from '#app/domain/ballots/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'

/** A ranking: who wins every duel, and the instant run-off round by round; both are shown. */
export function RankingResult({
  of: { condorcet, rounds },
  nameOf,
  told,
}: {
  of: NonNullable<Counted['ranking']>
  nameOf: (option: number) => string
  told: boolean
}) {
  const { t, say } = useLanguage()
  const words = t.votes.result
  const options = (rounds[0]?.firsts ?? []).map((_, option) => option)
  return (
    <>
      {told ? <p>{condorcet === null ? words.noCondorcet : words.condorcet(nameOf(condorcet))}</p> : null}
      <Table
        caption={words.rounds}
        rows={[...options, -1]}
        keyOf={(option) => String(option)}
        columns={[
          {
            key: 'option',
            label: words.option,
            cell: (option) => (option < 0 ? words.exhausted : nameOf(option)),
          },
          ...rounds.map((round, index) => ({
            key: `round-${index}`,
            label: words.round(index + 1),
            number: true,
            cell: (option: number) => {
              const votes = option < 0 ? round.exhausted : round.firsts[option]
              return votes == null ? '—' : say.number(votes)
            },
          })),
        ]}
      />
      <ul className="text-sm text-second">
        {rounds.map((round, index) =>
          round.dropped === null ? null : (
            <li key={`dropped-${round.dropped}`}>
              {words.round(index + 1)} : {words.dropped(nameOf(round.dropped), round.byLot)}
            </li>
          ),
        )}
      </ul>
    </>
  )
}

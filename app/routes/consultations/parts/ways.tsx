import type { AskedQuestion, VoteResult } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { QuestionResult } from './question-result.tsx'

/** How many came which way, and what is not as it should be: marks without ballots, or ballots without marks. */
export function CastWays({ result }: { result: VoteResult }) {
  const { t } = useLanguage()
  const words = t.votes.paper
  const { marks, ballots, paper, questions } = result
  const online = { marks: marks - (paper?.marks ?? 0), ballots: ballots - (paper?.ballots ?? 0) }
  const apart = questions.some(({ ways }) => ways)
  return (
    <>
      {paper ? (
        <p>
          {words.cast(online.ballots, paper.ballots)} {apart || paper.ballots === 0 ? null : words.together}
        </p>
      ) : null}
      {paper && paper.marks !== paper.ballots ? (
        <Notice tone="warning">
          {words.differs(paper.marks, paper.ballots)}{' '}
          {paper.reason ? words.reason(paper.reason) : words.noReason}
        </Notice>
      ) : null}
      {online.marks === online.ballots ? null : (
        <Notice tone="danger">{t.votes.result.incident(online.marks, online.ballots)}</Notice>
      )}
    </>
  )
}

type Of = {
  question: AskedQuestion
  counted: VoteResult['questions'][number]
  drawName: string
}

/** One question online, on paper and together, where there are ten ballots of each. */
export function QuestionWays({ question, counted, drawName }: Of) {
  const { t, say, locale } = useLanguage()
  const words = t.votes.paper
  const { ways, all } = counted
  if (!ways) return null
  if (!all.totals)
    return (['online', 'paper'] as const).map((way) => (
      <details key={way} className="mt-3">
        <summary>{words[way]}</summary>
        <div className="mt-3">
          <QuestionResult question={question} counted={ways[way]} drawName={drawName} told={false} />
        </div>
      </details>
    ))
  const rows = [
    ...question.options.map((option, at) => ({
      label: inLanguage(option, locale),
      many: [ways.online.totals?.[at] ?? 0, ways.paper.totals?.[at] ?? 0, all.totals?.[at] ?? 0],
    })),
    { label: t.votes.ballot.blank, many: [ways.online.blank, ways.paper.blank, all.blank] },
    { label: words.invalid, many: [ways.online.invalid, ways.paper.invalid, all.invalid] },
  ]
  const column = (key: string, label: string, at: number) => ({
    ...{ key, label, number: true },
    cell: ({ many }: (typeof rows)[number]) => say.number(many[at] ?? 0),
  })
  return (
    <div className="mt-4">
      <Table
        caption={words.apart}
        rows={rows}
        keyOf={({ label }) => label}
        columns={[
          { key: 'option', label: t.votes.result.option, cell: ({ label }) => label },
          column('online', words.online, 0),
          column('paper', words.paper, 1),
          column('sum', words.sum, 2),
        ]}
      />
    </div>
  )
}

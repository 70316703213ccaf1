import type { ListedLine } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { StatementLine } from './statement-line.tsx'

/**
 * Lines as a bank prints them: under the day of each count, what it was, of how many people and how much; `ofOne` leaves
 * out the campaign where all are of the same.
 */
export function Statement({ lines, ofOne = false }: { lines: readonly ListedLine[]; ofOne?: boolean }) {
  const { say } = useLanguage()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {byDay(lines).map(([day, ofDay]) => (
        <section key={day}>
          <h3 className="mb-1 text-base">
            <time dateTime={day}>{say.day(day)}</time>
          </h3>
          <ul>
            {ofDay.map((line) => (
              <Line key={line.position} of={line} withCampaign={!ofOne} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Line({
  of: { position, kind, campaign, people, whole, amount },
  withCampaign,
}: {
  of: ListedLine
  withCampaign: boolean
}) {
  const { t, paths } = useLanguage()
  const { lines, entries } = t.ledger
  const of = people === null ? (whole ? entries.whole : null) : entries.people(people)
  return (
    <StatementLine
      name={<a href={paths.ledgerLine(position)}>{lines[kind]}</a>}
      gloss={
        <>
          {of}
          {withCampaign && campaign ? (
            <>
              {of ? ' · ' : null}
              <span lang={campaign.lang}>{campaign.title}</span>
            </>
          ) : null}
        </>
      }
      sum={amount}
    />
  )
}

// They come in the order of their days.
function byDay(lines: readonly ListedLine[]): [string, ListedLine[]][] {
  const days = new Map<string, ListedLine[]>()
  for (const line of lines) days.set(line.day, [...(days.get(line.day) ?? []), line])
  return [...days]
}

import type { ListedTransaction } from '#app/domain/ledger/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { StatementLine } from './statement-line.tsx'

/**
 * Transactions as a bank prints them: under each day, what it was and how much; `ofOne` leaves out the campaign where
 * all are of the same. One that was reversed says by what.
 */
export function Statement({
  transactions,
  ofOne = false,
}: {
  transactions: readonly ListedTransaction[]
  ofOne?: boolean
}) {
  const { say } = useLanguage()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {byDay(transactions).map(([day, ofDay]) => (
        <section key={day}>
          <h3 className="mb-1 text-base">
            <time dateTime={day}>{say.day(day)}</time>
          </h3>
          <ul>
            {ofDay.map((transaction) => (
              <Line key={transaction.id} of={transaction} withCampaign={!ofOne} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Line({
  of: { id, code, campaign, amount, reversedBy },
  withCampaign,
}: {
  of: ListedTransaction
  withCampaign: boolean
}) {
  const { t, paths } = useLanguage()
  const { codes, entries } = t.ledger
  return (
    <StatementLine
      name={
        <>
          <a href={paths.ledgerTransaction(id)}>{codes[code]}</a>{' '}
          {reversedBy ? <Badge>{entries.reversedBy(codes[reversedBy])}</Badge> : null}
        </>
      }
      gloss={withCampaign && campaign ? <span lang={campaign.lang}>{campaign.title}</span> : null}
      sum={amount}
    />
  )
}

// They come in the order of their days.
function byDay(transactions: readonly ListedTransaction[]): [string, ListedTransaction[]][] {
  const days = new Map<string, ListedTransaction[]>()
  for (const transaction of transactions)
    days.set(transaction.day, [...(days.get(transaction.day) ?? []), transaction])
  return [...days]
}

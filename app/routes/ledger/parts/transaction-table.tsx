import type { ListedTransaction } from '#app/domain/ledger/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { type Column, Table } from '#app/ui/table.tsx'

/** Transactions, the latest first; `ofOne` leaves out the campaign where all are of the same. */
export function TransactionTable({
  transactions,
  ofOne = false,
}: {
  transactions: readonly ListedTransaction[]
  ofOne?: boolean
}) {
  const language = useLanguage()
  return (
    <Table
      caption={language.t.ledger.entries.caption}
      rows={transactions}
      keyOf={({ id }) => id}
      columns={columnsIn(language).filter(({ key }) => !(ofOne && key === 'campaign'))}
    />
  )
}

function columnsIn({ t, say, paths }: Language): Column<ListedTransaction>[] {
  const words = t.ledger.entries
  return [
    {
      key: 'what',
      label: words.what,
      cell: ({ id, code, isReversed, isReversal }) => (
        <>
          <a href={paths.ledgerTransaction(id)}>{t.ledger.codes[code]}</a>
          {isReversed ? <Badge>{words.reversed}</Badge> : null}
          {isReversal ? <Badge>{words.reversal}</Badge> : null}
        </>
      ),
    },
    { key: 'day', label: words.day, cell: ({ day }) => <time dateTime={day}>{say.shortDay(day)}</time> },
    {
      key: 'campaign',
      label: words.campaign,
      cell: ({ campaign }) =>
        campaign ? (
          <a href={paths.ledger({ campagne: campaign.slug })} lang={campaign.lang}>
            {campaign.title}
          </a>
        ) : (
          <span className="text-second">{words.noCampaign}</span>
        ),
    },
    {
      key: 'amount',
      label: words.amount,
      number: true,
      cell: ({ amount }) => <span className="money">{say.money(amount)}</span>,
    },
  ]
}

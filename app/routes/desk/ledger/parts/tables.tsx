import type { DeskAccount, Unmatched } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'

/** Every account with its balance on the side where it stands. */
export function BalanceTable({ accounts }: { accounts: readonly DeskAccount[] }) {
  const { t, say } = useLanguage()
  const words = t.ledgerDesk.desk
  const sum = (cents: bigint) => <span className="money">{say.money(cents)}</span>
  return (
    <section>
      <h2 className="mb-2">{words.balances}</h2>
      {accounts.length === 0 ? (
        <p className="text-second">{words.noBalances}</p>
      ) : (
        <Table
          caption={<span className="sr-only">{words.balances}</span>}
          rows={accounts}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'account',
              label: words.columns.account,
              cell: ({ kind }) => t.ledger.accounts[kind].name,
            },
            {
              key: 'of',
              label: words.columns.of,
              cell: ({ of }) => (of ? <span lang={of.lang}>{of.title}</span> : words.commune),
            },
            {
              key: 'debit',
              label: words.columns.debit,
              number: true,
              cell: ({ balance }) => (balance >= 0n ? sum(balance) : null),
            },
            {
              key: 'credit',
              label: words.columns.credit,
              number: true,
              cell: ({ balance }) => (balance < 0n ? sum(-balance) : null),
            },
          ]}
        />
      )}
    </section>
  )
}

/** What moved at Stripe without an entry facing it, the oldest first. */
export function UnmatchedTable({
  of: { rows, total },
}: {
  of: { rows: readonly Unmatched[]; total: number }
}) {
  const { t, say } = useLanguage()
  const words = t.ledgerDesk.desk
  return (
    <section>
      <h2 className="mb-2">{words.unmatched}</h2>
      <p className="mb-4 text-second">{total === 0 ? words.allMatched : words.unmatchedLead(total)}</p>
      {rows.length > 0 ? (
        <Table
          caption={<span className="sr-only">{words.unmatched}</span>}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'reference',
              label: words.columns.reference,
              cell: ({ id }) => <code className="break-all text-sm">{id}</code>,
            },
            { key: 'type', label: words.columns.type, cell: ({ type }) => type },
            { key: 'day', label: words.columns.day, cell: ({ on }) => say.shortDay(on) },
            {
              key: 'amount',
              label: words.columns.amount,
              number: true,
              cell: ({ amount }) => say.money(amount),
            },
            { key: 'fee', label: words.columns.fee, number: true, cell: ({ fee }) => say.money(fee) },
          ]}
        />
      ) : null}
    </section>
  )
}

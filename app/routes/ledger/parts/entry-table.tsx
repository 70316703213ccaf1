import type { TransactionEntry } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'

/** Both sides of a transaction: a debit comes in, a credit goes out. */
export function EntryTable({ entries }: { entries: readonly TransactionEntry[] }) {
  const { t, say } = useLanguage()
  const words = t.ledger.transaction
  const moved = entries.reduce((sum, { amount }) => (amount > 0n ? sum + amount : sum), 0n)
  const side = (amount: bigint) => (amount > 0n ? <span className="money">{say.money(amount)}</span> : null)
  return (
    <div>
      <Table
        caption={words.caption}
        rows={entries}
        keyOf={({ account, project, campaign }) => `${account}-${project?.slug}-${campaign?.slug}`}
        columns={[
          { key: 'account', label: words.account, cell: (entry) => <Account of={entry} /> },
          { key: 'to', label: words.to, number: true, cell: ({ amount }) => side(amount) },
          { key: 'from', label: words.from, number: true, cell: ({ amount }) => side(-amount) },
        ]}
      />
      <p className="mt-3 text-second">{words.balanced(say.money(moved))}</p>
    </div>
  )
}

function Account({ of: { account, project } }: { of: TransactionEntry }) {
  const { t, paths } = useLanguage()
  const { name, gloss } = t.ledger.accounts[account]
  return (
    <>
      {name}
      <small className="block font-normal text-second">{gloss}</small>
      {project ? (
        <small className="block font-normal">
          <a href={paths.project(project.slug).show}>{t.ledger.transaction.project(project.title)}</a>
        </small>
      ) : null}
    </>
  )
}

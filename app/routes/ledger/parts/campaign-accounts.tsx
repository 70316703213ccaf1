import type { CampaignTotals, ListedTransaction } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { TransactionTable } from './transaction-table.tsx'

const always = ['promised', 'collected', 'fees'] as const
const onceThere = ['uncollected', 'voided', 'refunded', 'held', 'released'] as const

/**
 * The accounts of one campaign, for its own page: each figure by its name, its latest transactions, and the way to all
 * of them. Data: `campaignTotals(db, id)` and `transactionsPage(db, { campagne: slug }, locale, 5)`.
 */
export function CampaignAccounts({
  slug,
  totals,
  transactions,
}: {
  slug: string
  totals: CampaignTotals
  transactions: readonly ListedTransaction[]
}) {
  const { t, say, paths } = useLanguage()
  const words = t.ledger.campaigns
  const figures = [...always, ...onceThere.filter((figure) => totals[figure] !== 0n)]
  return (
    <section aria-labelledby="comptes-de-la-campagne">
      <h2 id="comptes-de-la-campagne" className="mb-4">
        {words.own}
      </h2>
      {transactions.length === 0 ? (
        <p className="text-second">{words.none}</p>
      ) : (
        <>
          <dl className="mb-6 grid grid-cols-2 gap-x-6 gap-y-4 md:grid-cols-3">
            {figures.map((figure) => (
              <div key={figure}>
                <dt className="text-sm text-second">{words[figure]}</dt>
                <dd>
                  <span className="money text-lg">{say.money(totals[figure])}</span>
                  <small className="block text-second">{words.glosses[figure]}</small>
                </dd>
              </div>
            ))}
          </dl>
          <TransactionTable transactions={transactions} ofOne />
          <p className="mt-4">
            <a href={paths.ledger({ campagne: slug })}>{words.all}</a>
          </p>
        </>
      )}
    </section>
  )
}

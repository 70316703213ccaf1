import type { CampaignTotals, ListedLine } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { CampaignFigures } from './campaign-figures.tsx'
import { Statement } from './statement.tsx'

/**
 * The accounts of one campaign, for its own page: each figure by its name, its latest lines, and the way to all
 * of them. Data: `campaignAccounts(db, campaign, locale)`.
 */
export function CampaignAccounts({
  slug,
  totals,
  lines,
}: {
  slug: string
  totals: CampaignTotals
  lines: readonly ListedLine[]
}) {
  const { t, paths } = useLanguage()
  const words = t.ledger.campaigns
  return (
    <section aria-labelledby="comptes-de-la-campagne">
      <h2 id="comptes-de-la-campagne" className="mb-4">
        {words.own}
      </h2>
      {lines.length === 0 ? (
        <p className="text-second">{words.none}</p>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <CampaignFigures totals={totals} />
          <Statement lines={lines} ofOne />
          <p>
            <a href={paths.ledger({ campagne: slug })}>{words.all}</a>
          </p>
        </div>
      )}
    </section>
  )
}

import type { CampaignTotals } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

const always = ['promised', 'collected', 'fees'] as const
const onceThere = ['voided', 'refunded', 'lost', 'held', 'released', 'sponsored'] as const

/** What one campaign comes to, each figure by its name with what it means. */
export function CampaignFigures({ totals }: { totals: CampaignTotals }) {
  const { t, say } = useLanguage()
  const words = t.ledger.campaigns
  const figures = [...always, ...onceThere.filter((figure) => totals[figure] !== 0n)]
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 md:grid-cols-4">
      {figures.map((figure) => (
        <div key={figure}>
          <dt className="text-sm text-second">{words[figure]}</dt>
          <dd>
            <span className="money text-lg font-bold">{say.money(totals[figure])}</span>
            <small className="block text-second">{words.glosses[figure]}</small>
          </dd>
        </div>
      ))}
    </dl>
  )
}

import type { CampaignName, CampaignTotals } from '#app/domain/ledger/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'

const figures = ['promised', 'collected', 'fees', 'refunded', 'released'] as const

/** Every campaign with its figures, each by its own name. */
export function CampaignTable({
  campaigns,
}: {
  campaigns: readonly (CampaignTotals & { campaign: CampaignName })[]
}) {
  const { t, say, paths } = useLanguage()
  const words = t.ledger.campaigns
  return (
    <section>
      <h2 className="mb-4">{words.title}</h2>
      <Table
        caption={words.caption}
        rows={campaigns}
        keyOf={({ campaign }) => campaign.slug}
        columns={[
          {
            key: 'campaign',
            label: words.campaign,
            cell: ({ campaign }) => (
              <a href={paths.ledger({ campagne: campaign.slug })} lang={campaign.lang}>
                {campaign.title}
              </a>
            ),
          },
          ...figures.map((figure) => ({
            key: figure,
            label: words[figure],
            number: true,
            cell: (row: CampaignTotals) => <span className="money">{say.money(row[figure])}</span>,
          })),
        ]}
      />
    </section>
  )
}

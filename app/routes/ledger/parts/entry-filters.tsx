import type { CampaignName, CodeKind, LedgerFilter } from '#app/domain/ledger/index.ts'
import { Filters } from '#app/ui/forms/filters.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** By campaign and by kind; both stand in the address, and each chip leads to the list without it. */
export function EntryFilters({
  filter: { campagne, nature },
  campaigns,
}: {
  filter: LedgerFilter
  campaigns: readonly CampaignName[]
}) {
  const { t, paths } = useLanguage()
  const { entries, kinds } = t.ledger
  const chosen = campaigns.find(({ slug }) => slug === campagne)
  const chips = [
    campagne && { label: chosen?.title ?? campagne, without: paths.ledger({ nature }) },
    nature && { label: kinds[nature], without: paths.ledger({ campagne }) },
  ].filter((chip) => typeof chip === 'object')
  return (
    <Filters
      action={paths.ledger()}
      filters={[
        {
          name: 'campagne',
          label: entries.filters.campaign,
          options: campaigns.map(({ slug, title }) => ({ value: slug, label: title })),
          value: campagne,
          all: entries.all,
        },
        {
          name: 'nature',
          label: entries.filters.kind,
          options: (Object.keys(kinds) as CodeKind[]).map((kind) => ({ value: kind, label: kinds[kind] })),
          value: nature,
          all: entries.all,
        },
      ]}
      chosen={chips}
      clear={paths.ledger()}
    />
  )
}

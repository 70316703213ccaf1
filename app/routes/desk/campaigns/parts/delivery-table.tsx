import type { DeliveryAtDesk } from '#app/domain/funding/index.ts'
import { countryName, rewardNeeds, stillMissing } from '#app/lib/deliveries.ts'
import { pledgeReference } from '#app/lib/money/references.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { type Column, Table } from '#app/ui/table.tsx'

/** Rewards to hand over, each with a box to tick and what it takes. */
export function DeliveryTable({ rows }: { rows: readonly DeliveryAtDesk[] }) {
  const { t, say } = useDeskLanguage()
  const { deliveries: words } = t.campaignsDesk
  const { delivery } = t.campaigns
  const columns: Column<DeliveryAtDesk>[] = [
    {
      key: 'promise',
      label: words.columns.promise,
      cell: ({ id }) => (
        <label className="flex min-h-[44px] items-center gap-3">
          <input
            type="checkbox"
            name="pledges"
            value={id}
            className="size-[22px]"
            aria-label={words.tick(pledgeReference(id))}
          />
          <code>{pledgeReference(id)}</code>
        </label>
      ),
    },
    { key: 'name', label: words.columns.name, cell: ({ name }) => name ?? words.anonymous },
    {
      key: 'reward',
      label: words.columns.reward,
      cell: ({ reward }) => <span lang="fr">{reward}</span>,
    },
    { key: 'said', label: words.columns.said, cell: (row) => <Said of={row} /> },
    {
      key: 'state',
      label: words.columns.state,
      cell: ({ state, movedAt }) =>
        movedAt
          ? (state === 'sent' ? delivery.sentOn : delivery.givenOn)(say.day(movedAt))
          : delivery.states[state],
    },
  ]
  return <Table caption={words.caption} columns={columns} rows={rows} keyOf={({ id }) => id} />
}

function Said({ of: { needs, said, erased } }: { of: DeliveryAtDesk }) {
  const { t, say, locale } = useDeskLanguage()
  const words = t.campaignsDesk.deliveries
  if (erased) return words.erased
  if (needs.length === 0) return words.nothing
  const missing = rewardNeeds.filter((need) => needs.includes(need) && stillMissing([need], said).length > 0)
  const address = said.street
    ? `${said.recipient}, ${said.street}, ${said.postcode} ${said.town}, ${countryName(said.country, locale)}`
    : ''
  return (
    <>
      {said.engraving ? (
        <p>
          <q>{said.engraving}</q>
        </p>
      ) : null}
      {said.size ? <p>{said.size}</p> : null}
      {address ? <p>{address}</p> : null}
      {missing.length > 0 ? (
        <p>
          <strong>{words.missing(say.list(missing.map((need) => words.needs[need])))}</strong>
        </p>
      ) : null}
    </>
  )
}

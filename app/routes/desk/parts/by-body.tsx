import type { BodyOwing } from '#app/domain/overview/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Table } from '#app/ui/table.tsx'
import { wordOf } from '../../station/reports/list-query.ts'

/** What the bodies for which she acts have before them, each number the way to it. */
export function ByBody({ bodies }: { bodies: readonly BodyOwing[] }) {
  const { t, paths } = useDeskLanguage()
  const words = t.desk.byBody
  if (bodies.length === 0) return null
  const reports = (etat: 'open' | 'late', slug: string | null) =>
    paths.deskFieldShown({ etat: wordOf.status(etat), organisme: slug ?? 'commune' })
  return (
    <section aria-labelledby="par-organisme" className="mt-12">
      <h2 id="par-organisme" className="mb-3 text-lg">
        {words.title}
      </h2>
      <Table
        caption={<span className="sr-only">{words.caption}</span>}
        rows={bodies}
        keyOf={({ slug }) => slug ?? ''}
        columns={[
          { key: 'body', label: words.body, cell: ({ name }) => name ?? t.field.commune },
          ...(['open', 'late'] as const).map((etat) => ({
            ...{ key: etat, number: true, label: etat === 'open' ? words.reports : words.late },
            cell: (row: BodyOwing) => {
              const count = etat === 'open' ? row.reports : row.late
              return count > 0 ? <a href={reports(etat, row.slug)}>{count}</a> : 0
            },
          })),
          {
            ...{ key: 'services', number: true, label: words.services },
            cell: ({ services }) => (services > 0 ? <a href={paths.deskServices}>{services}</a> : 0),
          },
        ]}
      />
    </section>
  )
}

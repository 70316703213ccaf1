import type { SeasonCall } from '#app/domain/participation/index.ts'
import { personClasses } from '#app/lib/kinds.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'

/** What each class thought of one season, criterion by criterion; of too few nothing is said. */
export function SeasonResults({ of: { id, fromOn, untilOn, criteria, results } }: { of: SeasonCall }) {
  const { t, say } = useLanguage()
  const words = t.seasons
  const tenths = new Intl.NumberFormat(say.tag, { minimumFractionDigits: 1 })
  const title = words.season(say.shortDay(fromOn), say.shortDay(untilOn))
  const classes = personClasses.filter((one) => results.some((result) => result.class === one))
  return (
    <section aria-labelledby={`saison-${id}`}>
      <h2 id={`saison-${id}`} className="mb-4">
        {title}
      </h2>
      {classes.length === 0 ? (
        <p className="text-second">{words.tooFew}</p>
      ) : (
        <>
          <Table
            caption={<span className="sr-only">{words.results}</span>}
            rows={classes}
            keyOf={(one) => one}
            columns={[
              { key: 'class', label: words.group, cell: (one) => t.ui.classes[one] },
              ...criteria.map((criterion) => ({
                ...{ key: criterion, label: words.criteria[criterion], number: true },
                cell: (one: (typeof classes)[number]) => {
                  const found = results.find(
                    (result) => result.class === one && result.criterion === criterion,
                  )
                  return found ? tenths.format(found.mean) : '—'
                },
              })),
            ]}
          />
          <p className="mt-2 text-sm text-second">{words.few}</p>
        </>
      )}
    </section>
  )
}

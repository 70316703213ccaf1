import type { DecisionCounts } from '#app/domain/publishing/index.ts'
import { countedOptions, Filters } from '#app/ui/forms/filters.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { ViewKept } from '#app/ui/list-rows.tsx'
import { type ListQuery, subjectWords, wordOfKind, writeQuery } from '../list-query.ts'

/** The search and the choices of the list; each choice says how many it leaves, and chosen ones can be taken off. */
export function ListFilters({
  query,
  counts,
  subject,
}: {
  query: ListQuery
  counts: DecisionCounts
  /** The title of the project, dossier or campaign asked for. */
  subject?: string
}) {
  const { t, paths } = useLanguage()
  const words = t.decisions.list
  const { q, kind, year, matter } = query
  const without = (change: Partial<ListQuery>) => paths.decisions(writeQuery({ ...query, ...change }))
  const chosen = [
    q && { label: words.words(q), without: without({ q: '' }) },
    kind && { label: t.decisionNames.kinds[kind], without: without({ kind: undefined }) },
    year && { label: String(year), without: without({ year: undefined }) },
    matter && { label: t.decisions.matters[matter] ?? matter, without: without({ matter: undefined }) },
    subject && { label: subject, without: without({ subject: undefined }) },
  ].filter((chip) => typeof chip === 'object')
  const years = Object.keys(counts.years).sort().reverse()
  return (
    <Filters
      action={paths.decisions()}
      search={{ label: words.search, value: q, hint: words.searchHint }}
      filters={[
        {
          name: 'acte',
          label: words.kind,
          value: kind && wordOfKind(kind),
          options: countedOptions(t.decisionNames.kinds, counts.kinds, {
            ...{ made: kind, word: wordOfKind, label: words.option },
          }),
        },
        {
          name: 'annee',
          label: words.year,
          value: year ? String(year) : undefined,
          options: (year && !counts.years[year] ? [String(year), ...years] : years).map((one) => ({
            value: one,
            label: words.option(one, counts.years[one] ?? 0),
          })),
        },
        {
          name: 'matiere',
          label: words.matter,
          value: matter,
          options: countedOptions(t.decisions.matters, counts.matters, {
            ...{ made: matter, word: (digit) => digit, label: words.option },
          }),
        },
      ]}
      chosen={chosen}
      clear={paths.decisions(writeQuery({ q: '', view: query.view }))}
    >
      <ViewKept view={query.view} />
      {query.subject ? (
        <input type="hidden" name={subjectWords[query.subject.kind]} value={query.subject.slug} />
      ) : null}
    </Filters>
  )
}

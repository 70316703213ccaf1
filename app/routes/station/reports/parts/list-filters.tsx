import type { ReportCounts, ReportFilters } from '#app/domain/field/index.ts'
import type { ReportGroup } from '#app/lib/kinds.ts'
import { countedOptions, Filters } from '#app/ui/forms/filters.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { wordOf, writeQuery } from '../list-query.ts'

type Choice = { slug: string; name: string; count: number }

/** The choices of the list; each says how many it leaves, and chosen ones can be taken off. */
export function ListFilters({ query, counts }: { query: ReportFilters; counts: ReportCounts }) {
  const { t, paths } = useLanguage()
  const words = t.field.list
  const { q, status, kind, category, body, place } = query
  const without = (change: ReportFilters) => paths.fieldReports(writeQuery({ ...query, ...change }))
  const named = (choices: readonly Choice[], slug: string) =>
    choices.find((one) => one.slug === slug)?.name ?? slug
  const options = (choices: readonly Choice[]) =>
    choices.map(({ slug, name, count }) => ({ value: slug, label: words.option(name, count) }))
  const chosen = [
    q && { label: words.words(q), without: without({ q: undefined }) },
    status && { label: t.field.statuses[status], without: without({ status: undefined }) },
    kind && { label: t.field.kindShort[kind], without: without({ kind: undefined }) },
    category && { label: named(counts.categories, category), without: without({ category: undefined }) },
    body && { label: named(counts.bodies, body), without: without({ body: undefined }) },
    place && { label: words.place(place), without: without({ place: undefined }) },
  ].filter((chip) => typeof chip === 'object')
  return (
    <Filters
      action={paths.fieldReports()}
      search={{ label: words.search, value: q ?? '', hint: words.searchHint }}
      filters={[
        {
          name: 'etat',
          label: words.status,
          value: status && wordOf.status(status),
          options: countedOptions(t.field.statuses, counts.statuses, {
            ...{ made: status, word: (one: ReportGroup) => wordOf.status(one), label: words.option },
          }),
        },
        {
          name: 'nature',
          label: words.kind,
          value: kind && wordOf.kind(kind),
          options: countedOptions(t.field.kindShort, counts.kinds, {
            ...{ made: kind, word: wordOf.kind, label: words.option },
          }),
        },
        { name: 'categorie', label: words.category, value: category, options: options(counts.categories) },
        { name: 'organisme', label: words.body, value: body, options: options(counts.bodies) },
      ]}
      chosen={chosen}
      clear={paths.fieldReports()}
    />
  )
}

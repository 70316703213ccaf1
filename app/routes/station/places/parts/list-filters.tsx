import type { PlaceCounts } from '#app/domain/station/index.ts'
import { placeKindWords } from '#app/lib/addresses/place-words.ts'
import { countedOptions, Filters } from '#app/ui/forms/filters.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { type ListQuery, writeQuery } from '../list-query.ts'

/** The search and the choices of the register; each choice says how many it leaves. */
export function ListFilters({ query, counts }: { query: ListQuery; counts: PlaceCounts }) {
  const { t, paths } = useLanguage()
  const words = t.places.list
  const { q, kind, body } = query
  const without = (change: Partial<ListQuery>) => paths.places(writeQuery({ ...query, page: 1, ...change }))
  const chosen = [
    q && { label: words.words(q), without: without({ q: '' }) },
    kind && { label: t.places.kinds[kind], without: without({ kind: undefined }) },
    body && {
      label: counts.bodies.find(({ slug }) => slug === body)?.name ?? body,
      without: without({ body: undefined }),
    },
  ].filter((chip) => typeof chip === 'object')
  return (
    <Filters
      action={paths.places()}
      search={{ label: words.search, value: q, hint: words.searchHint }}
      filters={[
        {
          name: 'type',
          label: words.kind,
          value: kind && placeKindWords[kind],
          options: countedOptions(t.places.kinds, counts.kinds, {
            ...{ made: kind, word: (one) => placeKindWords[one], label: words.option },
          }),
        },
        {
          name: 'organisme',
          label: words.body,
          value: body,
          options: counts.bodies.map(({ slug, name, count }) => ({
            value: slug,
            label: words.option(name, count),
          })),
        },
      ]}
      chosen={chosen}
      clear={paths.places()}
    />
  )
}

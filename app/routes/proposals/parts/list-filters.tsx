import type { ProposalCounts } from '#app/domain/proposals/index.ts'
import { proposalSorts } from '#app/lib/kinds.ts'
import { countedOptions, Filters } from '#app/ui/forms/filters.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { ViewKept } from '#app/ui/list-rows.tsx'
import { NearestPlace } from '#app/ui/map/nearest-place.tsx'
import { type ListQuery, wordOf, writeQuery } from '../list-query.ts'

/** The search and the choices of the list; each choice says how many it leaves, and chosen ones can be taken off. */
export function ListFilters({
  query,
  counts,
  places: register,
}: {
  query: ListQuery
  counts: ProposalCounts
  /** Those from which one may look for the nearest. */
  places: readonly { slug: string; name: string; lang: string }[]
}) {
  const { t, paths, locale } = useLanguage()
  const words = t.proposals.list
  const { q, theme, state, place, near, sort } = query
  const without = (change: Partial<ListQuery>) => paths.proposals(writeQuery({ ...query, ...change }))
  const chosen = [
    q && { label: words.words(q), without: without({ q: '' }) },
    theme && { label: t.projects.themes[theme], without: without({ theme: undefined }) },
    state && { label: t.proposalNames.states[state], without: without({ state: undefined }) },
    place && { label: place, without: without({ place: undefined }) },
    near && {
      label: words.nearTo(register.find(({ slug }) => slug === near)?.name ?? near),
      without: without({ near: undefined, ...(sort === 'near' ? { sort: 'shuffled' } : {}) }),
    },
  ].filter((chip) => typeof chip === 'object')
  const places = Object.entries(counts.places)
  if (place && !(place in counts.places)) places.unshift([place, 0])
  return (
    <Filters
      action={paths.proposals()}
      search={{ label: words.search, value: q, hint: words.searchHint }}
      filters={[
        {
          name: 'theme',
          label: words.theme,
          value: theme && wordOf.theme(theme),
          options: countedOptions(t.projects.themes, counts.themes, {
            ...{ made: theme, word: wordOf.theme, label: words.option },
          }),
        },
        {
          name: 'etat',
          label: words.state,
          value: state && wordOf.state(state),
          options: countedOptions(t.proposalNames.states, counts.states, {
            ...{ made: state, word: wordOf.state, label: words.option },
          }),
        },
        {
          name: 'lieu',
          label: words.place,
          value: place,
          options: places.map(([name, n = 0]) => ({ value: name, label: words.option(name, n) })),
        },
        ...(register.length > 0
          ? [
              {
                name: 'pres',
                label: words.near,
                value: near,
                all: words.anywhere,
                options: register.map(({ slug, name, lang }) => ({
                  ...{ value: slug, label: name },
                  ...(lang === locale ? {} : { lang }),
                })),
              },
            ]
          : []),
        {
          name: 'tri',
          label: words.sort,
          value: wordOf.sort(sort),
          options: proposalSorts
            .filter((one) => one !== (near ? 'shuffled' : 'near'))
            .map((one) => ({ value: wordOf.sort(one), label: words.sorts[one] })),
          all: null,
        },
      ]}
      chosen={chosen}
      clear={paths.proposals(writeQuery({ q: '', sort: 'shuffled', view: query.view }))}
    >
      <ViewKept view={query.view} />
      {register.length > 0 ? <NearestPlace place="filter-pres" by="slug" /> : null}
    </Filters>
  )
}

import type { DossierCounts } from '#app/domain/dossiers/index.ts'
import { countedOptions, Filters } from '#app/ui/forms/filters.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { ViewKept } from '#app/ui/list-rows.tsx'
import { type ListQuery, wordOf, writeQuery } from '../list-query.ts'

/** The search and the choices of the list; each choice says how many it leaves, and chosen ones can be taken off. */
export function ListFilters({ query, counts }: { query: ListQuery; counts: DossierCounts }) {
  const { t, paths } = useLanguage()
  const words = t.dossiers.list
  const { q, state, programme } = query
  const without = (change: Partial<ListQuery>) => paths.dossiers(writeQuery({ ...query, ...change }))
  const chosen = [
    q && { label: words.words(q), without: without({ q: '' }) },
    state && { label: t.dossierNames.states[state], without: without({ state: undefined }) },
    programme && {
      label: t.dossierNames.programmes[programme],
      without: without({ programme: undefined }),
    },
  ].filter((chip) => typeof chip === 'object')
  return (
    <Filters
      action={paths.dossiers()}
      search={{ label: words.search, value: q, hint: words.searchHint }}
      filters={[
        {
          name: 'etat',
          label: words.state,
          value: state && wordOf.state(state),
          options: countedOptions(t.dossierNames.states, counts.states, {
            ...{ made: state, word: wordOf.state, label: words.option },
          }),
        },
        {
          name: 'financeur',
          label: words.programme,
          value: programme && wordOf.programme(programme),
          options: countedOptions(t.dossierNames.programmes, counts.programmes, {
            ...{ made: programme, word: wordOf.programme, label: words.option },
          }),
        },
      ]}
      chosen={chosen}
      clear={paths.dossiers(writeQuery({ q: '', view: query.view }))}
    >
      <ViewKept view={query.view} />
    </Filters>
  )
}

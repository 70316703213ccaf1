import type { ProjectCounts } from '#app/domain/projects/index.ts'
import { countedOptions, Filters } from '#app/ui/forms/filters.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { ViewKept } from '#app/ui/list-rows.tsx'
import { type ListQuery, sortsFor, wordOf, writeQuery } from '../list-query.ts'

/** The search and the choices of the list; each choice says how many it leaves, and chosen ones can be taken off. */
export function ListFilters({ query, counts }: { query: ListQuery; counts: ProjectCounts }) {
  const { t, paths } = useLanguage()
  const words = t.projectPages.list
  const { q, phase, theme, body, can, sort } = query
  const bodyName = counts.bodies.find(({ slug }) => slug === body)?.name ?? body
  const without = (change: Partial<ListQuery>) => paths.projects(writeQuery({ ...query, ...change }))
  const chosen = [
    q && { label: words.words(q), without: without({ q: '', sort: sort === 'relevance' ? 'moved' : sort }) },
    phase && { label: t.projects.phases[phase], without: without({ phase: undefined }) },
    theme && { label: t.projects.themes[theme], without: without({ theme: undefined }) },
    bodyName && { label: bodyName, without: without({ body: undefined }) },
    can && { label: words.cans[can], without: without({ can: undefined }) },
  ].filter((chip) => typeof chip === 'object')
  return (
    <Filters
      action={paths.projects()}
      search={{ label: words.search, value: q, hint: words.searchHint }}
      filters={[
        {
          name: 'agir',
          label: words.can,
          value: can && wordOf.can(can),
          options: countedOptions(words.cans, counts.can, {
            ...{ made: can, word: wordOf.can, label: words.option },
          }),
        },
        {
          name: 'phase',
          label: words.phase,
          value: phase && wordOf.phase(phase),
          options: countedOptions(t.projects.phases, counts.phases, {
            ...{ made: phase, word: wordOf.phase, label: words.option },
          }),
        },
        {
          name: 'theme',
          label: words.theme,
          value: theme && wordOf.theme(theme),
          options: countedOptions(t.projects.themes, counts.themes, {
            ...{ made: theme, word: wordOf.theme, label: words.option },
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
        {
          name: 'tri',
          label: words.sort,
          value: wordOf.sort(sort),
          options: sortsFor(q).map((one) => ({ value: wordOf.sort(one), label: words.sorts[one] })),
          all: null,
        },
      ]}
      chosen={chosen}
      clear={paths.projects(writeQuery({ q: '', sort: 'moved', view: query.view }))}
    >
      <ViewKept view={query.view} />
    </Filters>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { ideasOf } from '#app/domain/ballots/index.ts'
import { themes } from '#app/lib/kinds.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { budgetHere } from './parts/here.server.ts'
import { IdeaCard } from './parts/idea-card.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { id, slug, titles, rules } = await budgetHere(visited, args.params)
  const all = await ideasOf(visited.db, id, visited.locale)
  const asked = visited.url.searchParams
  const theme = themes.find((one) => one === asked.get('theme')) ?? ''
  const places = [...new Set(all.map(({ place }) => place).filter(Boolean))].sort()
  const place = places.find((one) => one === asked.get('lieu')) ?? ''
  return {
    ...{ slug, titles, theme, place, places },
    themes: themes.filter((theme) => all.some((idea) => idea.themes.includes(theme))),
    ideas: all.filter((idea) => (!theme || idea.themes.includes(theme)) && (!place || idea.place === place)),
    won: rules.outcome?.order ?? [],
    voted: rules.phase === 'vote',
    title: pageTitle(visited.t.budgets.show.allIdeas),
  }
}

export const meta = titleMeta

/** Every idea of a budget, by theme and place. */
export default function Ideas() {
  const { slug, titles, ideas, won, voted, ...filters } = useLoaderData<typeof loader>()
  const { t, paths, locale } = useLanguage()
  const words = t.budgets.idea
  const to = paths.budget(slug)
  return (
    <>
      <PageHeading
        title={t.budgets.show.allIdeas}
        seed={slug}
        breadcrumbs={[
          { label: t.budgets.list.title, href: paths.budgets },
          { label: inLanguage(titles, locale), href: to.show },
        ]}
      />
      <Wrap className="grid gap-6">
        <Form method="get" action={to.ideas()} className="flex flex-wrap items-end gap-3">
          <label className="grid gap-1">
            <span>{words.theme}</span>
            <select name="theme" className="input" defaultValue={filters.theme}>
              <option value="">{words.any}</option>
              {filters.themes.map((theme) => (
                <option key={theme} value={theme}>
                  {t.projects.themes[theme]}
                </option>
              ))}
            </select>
          </label>
          <label className="grid gap-1">
            <span>{words.place}</span>
            <select name="lieu" className="input" defaultValue={filters.place}>
              <option value="">{words.any}</option>
              {filters.places.map((place) => (
                <option key={place} value={place}>
                  {place}
                </option>
              ))}
            </select>
          </label>
          <Button tone="secondary">{words.filter}</Button>
        </Form>
        <h2 className="text-lg">{words.found(ideas.length)}</h2>
        <div className="cards">
          {ideas.map((idea) => (
            <IdeaCard
              key={idea.id}
              of={idea}
              voted={voted}
              won={idea.number !== null && won.includes(idea.number)}
            />
          ))}
        </div>
      </Wrap>
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ideaAt, ideasOf, ScreeningInput, screenIdea } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { budgetHere } from '../../budgets/parts/here.server.ts'
import { IdeaCard } from '../../budgets/parts/idea-card.tsx'
import { ScreeningForm } from './parts/screening-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'budget.screen')
  const { id, slug, titles } = await budgetHere(visited, args.params, true)
  const { db, locale, t } = visited
  const idea = (await ideaAt(db, id, args.params.idee ?? '', locale)) ?? notFound(visited)
  const all = await ideasOf(db, id, locale)
  return {
    ...{ slug, titles, idea },
    others: all.flatMap((other) =>
      other.id === idea.id || other.verdict === 'merged' ? [] : [{ value: other.slug, label: other.title }],
    ),
    constraint: constraintsOf(ScreeningInput),
    title: pageTitle(t.budgetsDesk.show.screenTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const { slug = '', idee: idea = '' } = args.params
  return perform(args, {
    right: 'budget.screen',
    schema: ScreeningInput,
    limit: 'small',
    deed: (act, input) => screenIdea(act, { ...input, slug, idea }),
    done: (_, { t, paths }) => ({ to: paths.deskBudget(slug).show, say: t.budgetsDesk.screen.sent }),
  })
}

/** One idea at the desk: what it asks, and what the town hall says of it. */
export default function ScreenIdea() {
  const { slug, titles, idea, others, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths, locale } = useDeskLanguage()
  return (
    <>
      <PageHeading
        title={t.budgetsDesk.show.screenTitle}
        breadcrumbs={[
          { label: t.budgetsDesk.list.title, href: paths.deskBudgets },
          { label: inLanguage(titles, locale), href: paths.deskBudget(slug).show },
        ]}
      />
      <Wrap className="grid max-w-[72ch] gap-8">
        <IdeaCard of={idea} />
        <ScreeningForm idea={idea} others={others} constraint={constraint} lastResult={lastResult} />
      </Wrap>
    </>
  )
}

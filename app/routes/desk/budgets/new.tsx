import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BudgetInput, prepareBudget } from '#app/domain/ballots/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { NewPage } from '../parts/new-page.tsx'
import { BudgetForm } from './parts/budget-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await visitAs(args, 'budget.write')
  return { constraint: constraintsOf(BudgetInput), title: pageTitle(t.budgetsDesk.form.newTitle) }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'budget.write',
    schema: BudgetInput,
    deed: prepareBudget,
    done: ({ slug }, { t, paths }) => ({ to: paths.deskBudget(slug).show, say: t.budgetsDesk.form.saved }),
  })

export default function NewBudget() {
  const { constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.budgetsDesk.form
  return (
    <NewPage
      title={words.newTitle}
      lead={words.newLead}
      seed="nouveau-budget"
      list={{ label: t.budgetsDesk.list.title, href: paths.deskBudgets }}
    >
      <BudgetForm content={{ classes: [] }} constraint={constraint} lastResult={lastResult} />
    </NewPage>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addCategory, CategoryInput, everyCategory, publicBodies } from '#app/domain/field/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Table } from '#app/ui/table.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { CategoryForm } from './parts/category-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, t } = await visitAs(args, 'field-category.write')
  const [categories, bodies] = await Promise.all([
    everyCategory(instance.db),
    publicBodies(instance.db, null),
  ])
  return {
    ...{ categories, bodies, constraint: constraintsOf(CategoryInput) },
    title: pageTitle(t.fieldDesk.categories.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    ...{ right: 'field-category.write', schema: CategoryInput },
    deed: (act, input) => addCategory(act, input),
    done: (_, { t, paths }) => ({ to: paths.deskFieldCategories, say: t.fieldDesk.categories.saved }),
  })

/** What a report may be about, who is in charge, and within how many days. */
export default function FieldCategories() {
  const { categories, bodies, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say, paths, locale } = useDeskLanguage()
  const words = t.fieldDesk.categories
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumbs={[{ label: t.fieldDesk.list.title, href: paths.deskField }]}
      />
      <Wrap className="grid gap-12">
        <Table
          caption={words.caption}
          rows={categories}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'name',
              label: words.name,
              cell: ({ id, names, closed }) => (
                <>
                  <a href={paths.deskFieldCategory(id)}>{inLanguage(names, locale)}</a>
                  {closed ? ` (${words.isClosed})` : ''}
                </>
              ),
            },
            { key: 'body', label: words.body, cell: ({ body }) => body?.name ?? words.commune },
            { key: 'mailbox', label: words.mailbox, cell: ({ mailbox }) => mailbox ?? '—' },
            { key: 'days', label: words.days, number: true, cell: ({ days }) => say.number(days) },
            {
              key: 'position',
              label: words.position,
              number: true,
              cell: ({ position }) => say.number(position),
            },
          ]}
        />
        <section className="max-w-[80ch]" aria-labelledby="ajouter">
          <h2 id="ajouter">{words.add}</h2>
          <CategoryForm
            bodies={bodies}
            value={{} as never}
            constraint={constraint}
            lastResult={lastResult as never}
          />
        </section>
      </Wrap>
    </>
  )
}

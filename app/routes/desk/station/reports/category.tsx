import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CategoryChange, changeCategory, everyCategory, publicBodies } from '#app/domain/field/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { CategoryForm } from './parts/category-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'field-category.write')
  const { instance, locale, t } = visited
  const id = idParam(args.params, visited)
  const [categories, bodies] = await Promise.all([
    everyCategory(instance.db),
    publicBodies(instance.db, null),
  ])
  const found = categories.find((one) => one.id === id) ?? notFound(visited)
  const name = inLanguage(found.names, locale)
  return {
    ...{ bodies, name, revision: found.revision, constraint: constraintsOf(CategoryChange) },
    value: {
      ...{ fr: found.names.fr, it: found.names.it ?? '', en: found.names.en ?? '' },
      ...{ bodyId: found.body?.id ?? '', mailbox: found.mailbox ?? '', days: String(found.days) },
      ...{ position: String(found.position), closed: found.closed ? 'on' : '' },
    },
    title: pageTitle(t.fieldDesk.categories.edit(name)),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const id = idParam(args.params, await visit(args))
  return perform(args, {
    ...{ right: 'field-category.write', schema: CategoryChange },
    deed: (act, input) => changeCategory(act, { ...input, id }),
    done: (_, { t, paths }) => ({ to: paths.deskFieldCategories, say: t.fieldDesk.categories.saved }),
  })
}

/** One category at the desk. */
export default function FieldCategory() {
  const { bodies, name, revision, constraint, value } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.fieldDesk.categories
  return (
    <>
      <PageHeading
        title={words.edit(name)}
        breadcrumbs={[
          { label: t.fieldDesk.list.title, href: paths.deskField },
          { label: words.title, href: paths.deskFieldCategories },
        ]}
      />
      <Wrap className="max-w-[80ch]">
        <CategoryForm
          key={revision}
          bodies={bodies}
          value={value}
          revision={revision}
          constraint={constraint}
          lastResult={lastResult as never}
        />
      </Wrap>
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BulletinInput, publishBulletin } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { bulletinChoices } from './parts/bulletin-choices.server.ts'
import { BulletinForm } from './parts/bulletin-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'bulletin.write')
  return {
    choices: await bulletinChoices(visited),
    constraint: constraintsOf(BulletinInput),
    title: pageTitle(visited.t.infosDesk.form.newTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    ...{ right: 'bulletin.write', schema: BulletinInput },
    deed: (act, input) => publishBulletin(act, input),
    done: ({ slug }, { t, paths }) => ({ to: paths.bulletin(slug), say: t.infosDesk.form.published }),
  })

/** A bulletin that nobody has read yet. */
export default function NewBulletin() {
  const { choices, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  return (
    <>
      <PageHeading
        title={t.infosDesk.form.newTitle}
        breadcrumbs={[{ label: t.infosDesk.list.title, href: paths.deskBulletins }]}
      />
      <Wrap className="max-w-[80ch]">
        <BulletinForm
          choices={choices}
          value={{ audiences: [], places: [] }}
          constraint={constraint}
          lastResult={lastResult as never}
        />
      </Wrap>
    </>
  )
}

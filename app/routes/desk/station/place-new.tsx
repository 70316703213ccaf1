import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addPlace, bodiesOf, PlaceInput } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { PlaceForm } from './parts/place-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, t } = await visitAs(args, 'place.write')
  const bodies = await bodiesOf(db, actor)
  return {
    bodies,
    value: bodies.length === 1 ? { bodyId: bodies[0]!.id } : {},
    constraint: constraintsOf(PlaceInput),
    title: pageTitle(t.stationDesk.place.newTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'place.write',
    schema: PlaceInput,
    deed: (act, input) => addPlace(act, input),
    done: ({ slug }, { t, paths }) => ({ to: paths.deskPlace(slug), say: t.stationDesk.place.added }),
  })

/** A place that the register does not have yet. */
export default function NewPlace() {
  const { bodies, value, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  return (
    <>
      <PageHeading
        title={t.stationDesk.place.newTitle}
        breadcrumbs={[{ label: t.stationDesk.places.title, href: paths.deskPlaces }]}
      />
      <Wrap className="max-w-[80ch]">
        <PlaceForm bodies={bodies} value={value} constraint={constraint} lastResult={lastResult} />
      </Wrap>
    </>
  )
}

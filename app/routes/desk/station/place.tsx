import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bodiesOf, changePlace, PlaceChange, type PlaceShown, placeAt } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { PlaceForm } from './parts/place-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'place.write')
  const { db, actor, t } = visited
  const [place, bodies] = await Promise.all([
    placeAt(visited.instance.db, args.params.slug ?? '', 'fr'),
    bodiesOf(db, actor),
  ])
  if (!place) notFound(visited)
  return {
    ...{ slug: place.slug, name: place.name, revision: place.revision },
    // The body that has it stays to be chosen, whosever it is.
    bodies:
      place.bodyId && place.body && !bodies.some(({ id }) => id === place.bodyId)
        ? [...bodies, { ...place.body, id: place.bodyId }]
        : bodies,
    value: typedOf(place),
    constraint: constraintsOf(PlaceChange),
    title: pageTitle(t.stationDesk.place.title(place.name)),
  }
}

const typedOf = ({ names, accessibility, ...place }: PlaceShown) => ({
  ...{ fr: names.fr, it: names.it ?? '', en: names.en ?? '', kind: place.kind, bodyId: place.bodyId ?? '' },
  latitude: place.latitude === null ? '' : String(place.latitude),
  longitude: place.longitude === null ? '' : String(place.longitude),
  altitude: place.altitude === null ? '' : String(place.altitude),
  ...{ address: place.address, equipmentCode: place.equipmentCode, closed: place.closed ? 'on' : '' },
  accessibleFr: accessibility?.fr ?? '',
  accessibleIt: accessibility?.it ?? '',
  accessibleEn: accessibility?.en ?? '',
})

export const meta = titleMeta

export function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'place.write',
    schema: PlaceChange,
    deed: (act, input) => changePlace(act, { ...input, slug }),
    done: (_, { t, paths }) => ({ to: paths.deskPlace(slug), say: t.stationDesk.place.saved }),
  })
}

/** One place at the desk. */
export default function DeskPlace() {
  const { slug, name, revision, bodies, value, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.stationDesk
  return (
    <>
      <PageHeading
        title={words.place.title(name)}
        breadcrumbs={[{ label: words.places.title, href: paths.deskPlaces }]}
        actions={<a href={paths.place(slug).show}>{words.place.public}</a>}
      />
      <Wrap className="max-w-[80ch]">
        <PlaceForm
          key={revision}
          bodies={bodies}
          value={value}
          revision={revision}
          constraint={constraint}
          lastResult={lastResult}
        />
      </Wrap>
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeService, ServiceChange, type ServiceShown, serviceAt } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { choosableBy, withSpareLines } from './parts/choosable.server.ts'
import { ServiceForm, type TypedService } from './parts/service-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'service.write')
  const service = (await serviceAt(visited.instance.db, args.params.slug ?? '', 'fr')) ?? notFound(visited)
  const choosable = await choosableBy(visited, service.place.id)
  return {
    ...{ slug: service.slug, name: service.name, revision: service.revision },
    choosable: withItsBody(choosable, service),
    value: typedOf(service),
    constraint: constraintsOf(ServiceChange),
    title: pageTitle(visited.t.stationDesk.service.title(service.name)),
  }
}

/** The body that has it stays to be chosen, whosever it is. */
const withItsBody = (
  choosable: Awaited<ReturnType<typeof choosableBy>>,
  { body }: Pick<ServiceShown, 'body'>,
) =>
  choosable.bodies.some(({ id }) => id === body.id)
    ? choosable
    : { ...choosable, bodies: [...choosable.bodies, body] }

const typedOf = ({ names, about, place, body, elected, ...service }: ServiceShown): TypedService => ({
  ...{ fr: names.fr, it: names.it ?? '', en: names.en ?? '', kind: service.kind },
  ...{ placeId: place.id, bodyId: body.id, electedId: elected.id },
  ...{ aboutFr: about?.fr ?? '', aboutIt: about?.it ?? '', aboutEn: about?.en ?? '' },
  ...{ phone: service.phone, webcam: service.webcam, difficulty: service.difficulty ?? '' },
  ...{ confirmHours: String(service.confirmHours), closed: service.closed ? 'on' : '' },
  ...{ opinionsOpenOn: service.opinionsOpenOn ?? '', opinionsCloseOn: service.opinionsCloseOn ?? '' },
  seasons: withSpareLines([...service.seasons].reverse()),
})

export const meta = titleMeta

export function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? ''
  return perform(args, {
    ...{ right: 'service.write', schema: ServiceChange },
    deed: (act, input) => changeService(act, { ...input, slug }),
    done: (_, { t, paths }) => ({ to: paths.deskService(slug), say: t.stationDesk.service.saved }),
  })
}

/** One service at the desk. */
export default function DeskService() {
  const { slug, name, revision, choosable, value, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.stationDesk
  return (
    <>
      <PageHeading
        title={words.service.title(name)}
        breadcrumbs={[{ label: words.services.title, href: paths.deskServices }]}
        actions={
          <p className="flex flex-wrap gap-4">
            <a href={paths.service(slug).show}>{words.service.public}</a>
            <a href={paths.deskSeason(slug)}>{t.seasons.desk.link}</a>
          </p>
        }
      />
      <Wrap className="max-w-[80ch]">
        <ServiceForm
          key={revision}
          choosable={choosable}
          value={value}
          revision={revision}
          constraint={constraint}
          lastResult={lastResult as never}
        />
      </Wrap>
    </>
  )
}

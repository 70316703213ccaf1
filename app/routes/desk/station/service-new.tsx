import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addService, ServiceInput } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { choosableBy, withSpareLines } from './parts/choosable.server.ts'
import { ServiceForm } from './parts/service-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'service.write')
  const choosable = await choosableBy(visited)
  return {
    choosable,
    value: {
      bodyId: choosable.bodies.length === 1 ? choosable.bodies[0]!.id : '',
      ...{ confirmHours: '24', seasons: withSpareLines([]) },
    },
    constraint: constraintsOf(ServiceInput),
    title: pageTitle(visited.t.stationDesk.service.newTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    ...{ right: 'service.write', schema: ServiceInput },
    deed: (act, input) => addService(act, input),
    done: (_, { t, paths }) => ({ to: paths.deskServices, say: t.stationDesk.service.added }),
  })

/** A service that nobody listed yet. */
export default function NewService() {
  const { choosable, value, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  return (
    <>
      <PageHeading
        title={t.stationDesk.service.newTitle}
        breadcrumbs={[{ label: t.stationDesk.services.title, href: paths.deskServices }]}
      />
      <Wrap className="max-w-[80ch]">
        <ServiceForm
          choosable={choosable}
          value={value}
          constraint={constraint}
          lastResult={lastResult as never}
        />
      </Wrap>
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { appointOfficial, personCard } from '#app/domain/people/index.ts'
import { dayTyped } from '#app/domain/typed-day.ts'
import { written } from '#app/domain/written.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { AppointmentForm } from './parts/appointment-form.tsx'

const line = written().max(200).optional()
const AppointmentFields = z.object({
  name: written().min(3).max(60),
  titleFr: written().min(2).max(200),
  titleIt: line,
  titleEn: line,
  delegationFr: line,
  delegationIt: line,
  delegationEn: line,
  rank: z.coerce.number().int().min(1).max(999),
  since: dayTyped(),
  until: dayTyped().optional(),
})

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'role.grant')
  const person = (await personCard(visited.instance.db, idParam(args.params, visited))) ?? notFound(visited)
  return { person, title: pageTitle(person.name) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visitAs(args, 'role.grant')
  const personId = idParam(args.params, visited)
  return perform(args, {
    right: 'role.grant',
    schema: AppointmentFields,
    deed: (act, { name, rank, since, until, ...words }) =>
      appointOfficial(act, {
        personId,
        name,
        rank,
        since,
        until,
        title: { fr: words.titleFr, it: words.titleIt, en: words.titleEn },
        delegation: { fr: words.delegationFr ?? '', it: words.delegationIt, en: words.delegationEn },
      }),
    done: (_, { paths, t }) => ({ to: paths.deskPerson(personId).show, say: t.people.desk.roles.saved }),
  })
}

export default function AppointmentPage() {
  const { person } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { paths } = useDeskLanguage()
  return (
    <>
      <PageHeading
        title={person.name}
        breadcrumbs={[{ label: person.name, href: paths.deskPerson(person.id).show }]}
      />
      <Wrap>
        <AppointmentForm
          personId={person.id}
          name={person.name}
          official={person.official}
          lastResult={lastResult}
        />
      </Wrap>
    </>
  )
}

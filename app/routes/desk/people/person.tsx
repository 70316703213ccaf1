import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { personCard } from '#app/domain/people/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { AppointmentForm } from './parts/appointment-form.tsx'
import { RoleGrants } from './parts/role-grants.tsx'
import { useStandingOf } from './parts/standing-of.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'role.grant')
  const person = (await personCard(visited.instance.db, idParam(args.params, visited))) ?? notFound(visited)
  return { person, title: pageTitle(person.name) }
}

export const meta = titleMeta

/** One person's roles, and the office under which the public knows her. */
export default function PersonPage() {
  const { person } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.people.desk.roles
  const standingOf = useStandingOf()
  return (
    <>
      <PageHeading
        title={person.name}
        eyebrow={standingOf(person)}
        breadcrumbs={[{ label: t.people.desk.people.title, href: paths.deskPeople }]}
        actions={
          person.official ? <a href={paths.official(person.official.slug)}>{words.page}</a> : undefined
        }
      />
      <Wrap>
        <div className="grid max-w-3xl gap-12">
          <RoleGrants person={person} />
          <AppointmentForm personId={person.id} name={person.name} official={person.official} />
        </div>
      </Wrap>
    </>
  )
}

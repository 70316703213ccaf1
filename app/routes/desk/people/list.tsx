import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPeople, invitationsWaiting, roleHolders } from '#app/domain/people/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Table } from '#app/ui/table.tsx'
import { visitAs } from '#app/web/visit.ts'
import { InvitationForm } from './parts/invitation-form.tsx'
import { PersonSearch } from './parts/person-search.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, url, t } = await visitAs(args, 'role.grant')
  const { db } = instance
  const asked = (url.searchParams.get('q') ?? '').slice(0, 200)
  const [holders, invitations, found] = await Promise.all([
    roleHolders(db),
    invitationsWaiting(db),
    asked ? findPeople(db, asked) : null,
  ])
  return { asked, found, holders, invitations, title: pageTitle(t.people.desk.people.title) }
}

export const meta = titleMeta

export default function People() {
  const { asked, found, holders, invitations } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.people.desk.people
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        <div className="grid gap-12">
          <PersonSearch
            action={paths.deskPeople}
            title={words.find}
            asked={asked}
            found={found}
            hrefOf={(id) => paths.deskPerson(id).show}
          />
          <Table
            caption={words.holders}
            rows={holders}
            keyOf={({ id }) => id}
            columns={[
              {
                key: 'person',
                label: words.person,
                cell: ({ id, name }) => <a href={paths.deskPerson(id).show}>{name}</a>,
              },
              {
                key: 'roles',
                label: words.roles,
                cell: ({ roles }) => roles.map((role) => t.people.roles[role]).join(', '),
              },
              {
                key: 'factor',
                label: words.factor,
                cell: ({ secondFactor }) => (secondFactor ? words.factorSet : words.factorMissing),
              },
            ]}
          />
          <section className="grid gap-4">
            <h2>{words.invite}</h2>
            <p className="text-second">{words.inviteLead}</p>
            <InvitationForm />
            {invitations.length > 0 ? (
              <>
                <h3>{words.invitations}</h3>
                <ul className="grid gap-2">
                  {invitations.map(({ id, email, role, expiresAt }) => (
                    <li key={id}>
                      {email}, {t.people.roles[role]}, {words.until(say.day(expiresAt))}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </section>
        </div>
      </Wrap>
    </>
  )
}

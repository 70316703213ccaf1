import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { findPeople, organisationCard } from '#app/domain/people/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { PersonSearch } from './parts/person-search.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'organisation.change')
  const { instance, url } = visited
  const asked = (url.searchParams.get('q') ?? '').slice(0, 200)
  const [card, found] = await Promise.all([
    organisationCard(instance.db, idParam(args.params, visited)),
    asked ? findPeople(instance.db, asked) : null,
  ])
  const organisation = card ?? notFound(visited)
  return { organisation, asked, found, title: pageTitle(organisation.name) }
}

export const meta = titleMeta

/** An organisation and the people who may speak for it. */
export default function OrganisationPage() {
  const { organisation, asked, found } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.people.desk.organisations
  const to = paths.deskOrganisation(organisation.id)
  const members = new Set(organisation.members.map(({ id }) => id))
  return (
    <>
      <PageHeading
        title={organisation.name}
        eyebrow={[words.kinds[organisation.kind], organisation.siret].filter(Boolean).join(', ')}
        breadcrumbs={[{ label: words.title, href: paths.deskOrganisations }]}
      />
      <Wrap>
        <div className="grid max-w-3xl gap-12">
          <section className="grid gap-4">
            <h2>{words.membersTitle}</h2>
            {organisation.members.length === 0 ? <p>{words.noMember}</p> : null}
            <ul className="grid gap-3">
              {organisation.members.map(({ id, name, since }) => (
                <li key={id} className="card flex flex-wrap items-center justify-between gap-3">
                  <p>
                    <b>{name}</b>{' '}
                    <span className="text-second">{t.people.desk.roles.since(say.day(since))}</span>
                  </p>
                  <Form method="post" action={to.departures}>
                    <input type="hidden" name="personId" value={id} />
                    <Button tone="danger" small aria-label={words.removeNamed(name)}>
                      {words.remove}
                    </Button>
                  </Form>
                </li>
              ))}
            </ul>
          </section>
          <PersonSearch
            action={to.show}
            title={words.addTitle}
            asked={asked}
            found={found}
            act={({ id }) =>
              members.has(id) ? null : (
                <Form method="post" action={to.members}>
                  <input type="hidden" name="personId" value={id} />
                  <Button tone="secondary" small>
                    {words.add}
                  </Button>
                </Form>
              )
            }
          />
        </div>
      </Wrap>
    </>
  )
}

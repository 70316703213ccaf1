import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ChangeShown, changesOfDossier } from '#app/domain/dossiers/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { fieldOfDossier, valueOfDossier } from '#app/telling/index.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { type Visit, visit } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const slug = args.params.slug ?? ''
  const { title: name, changes } = (await changesOfDossier(visited.db, slug)) ?? notFound(visited)
  const { title, lead, none } = visited.t.dossierPapers.changes
  return {
    ...{ slug, name, heading: title, lead, none },
    changes: changes.map((change) => said(change, visited)),
    title: pageTitle(title, name),
  }
}

export const meta = titleMeta

/** A change as the page says it: made here, so that no reader fetches the words of all fields. */
function said({ id, at, was, became, ...change }: ChangeShown, visited: Visit) {
  const value = (text: string) => valueOfDossier(change.field, text, visited)
  const day = visited.t.dossierPapers.changes.day(visited.say.day(at))
  return { id, day, label: fieldOfDossier(change, visited), was: value(was), became: value(became) }
}

/** Everything that a public dossier said before, with what took its place: the newest first. */
export default function DossierChanges() {
  const { slug, name, heading, lead, none, changes } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  return (
    <>
      <PageHeading
        title={heading}
        seed={slug}
        lead={<p>{lead}</p>}
        breadcrumbs={[
          { label: t.dossiers.list.title, href: paths.dossiers() },
          { label: name, href: paths.dossier(slug).show },
        ]}
      />
      <Wrap>
        {changes.length === 0 ? <p>{none}</p> : null}
        <ol className="grid max-w-[76ch] gap-8">
          {changes.map(({ id, day, label, was, became }) => (
            <li key={id} id={id}>
              <h2 className="text-lg">{label}</h2>
              <p className="text-sm text-second">{day}</p>
              <div className="diff" lang="fr">
                <del className="whitespace-pre-line">{was}</del>{' '}
                <ins className="whitespace-pre-line">{became}</ins>
              </div>
            </li>
          ))}
        </ol>
      </Wrap>
    </>
  )
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type Deadline, publishedDossier } from '#app/domain/dossiers/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Figures } from '#app/ui/figures/figures.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { nameOf } from './parts/plan.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const dossier =
    (await publishedDossier(visited.db, args.params.slug ?? '', visited.locale)) ?? notFound(visited)
  const { slug, title, project, totalCost, lines, deadlines } = dossier
  return {
    ...{ slug, title, project, totalCost },
    lines: lines.filter(({ kind }) => kind === 'public'),
    own: lines
      .filter(({ kind }) => kind === 'own')
      .reduce((sum, { asked, granted }) => sum + (granted ?? asked), 0n),
    due: deadlines.find(({ key }) => key === 'publicity') ?? null,
    pageTitle: `${visited.t.dossierPapers.publicity.title} — ${title}`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => shownMeta(data?.pageTitle ?? 'Cordée')

/** CGCT L1111-11 and D1111-8: the total cost and each public subsidy, for everybody, within fifteen days of the start. */
export default function Publicity() {
  const { slug, title, project, totalCost, lines, own, due } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { t, say, paths } = language
  const words = t.dossierPapers.publicity
  return (
    <>
      <PageHeading
        title={words.title}
        seed={slug}
        lead={words.lead}
        breadcrumbs={[
          { label: t.dossiers.list.title, href: paths.dossiers() },
          { label: title, href: paths.dossier(slug).show },
        ]}
        actions={<LinkButton href={paths.dossier(slug).poster}>{words.poster}</LinkButton>}
      />
      <Wrap>
        <div className="grid max-w-[76ch] gap-8">
          <p>
            {words.project}{' '}
            <a href={paths.project(project.slug).show} lang={project.lang}>
              {project.title}
            </a>
          </p>
          <Figures
            figures={[
              { value: say.money(totalCost), label: words.cost, money: true },
              { value: say.money(own), label: words.own, money: true },
            ]}
          />
          <Table
            caption={words.caption}
            rows={lines}
            keyOf={({ id }) => id}
            empty={<p>{words.none}</p>}
            columns={[
              { key: 'funder', label: words.funder, cell: (line) => nameOf(line, language) },
              { key: 'asked', label: words.asked, number: true, cell: ({ asked }) => say.money(asked) },
              {
                key: 'granted',
                label: words.granted,
                number: true,
                cell: ({ granted }) => (granted === null ? words.pending : say.money(granted)),
              },
            ]}
          />
          <p className="text-second">{due ? said(due, language) : words.beforeStart}</p>
          <p className="text-sm text-second">{words.display}</p>
        </div>
      </Wrap>
    </>
  )
}

/** When it hung at the mairie, or by when it must. */
const said = ({ dueOn, metOn }: Deadline, { t, say }: Language) =>
  metOn ? t.dossierPapers.publicity.posted(say.day(metOn)) : t.dossierPapers.publicity.notYet(say.day(dueOn))

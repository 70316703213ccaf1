import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type DeskDossier, deskDossiers } from '#app/domain/dossiers/index.ts'
import { readCursor } from '#app/lib/addresses/cursor.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { visitAs } from '#app/web/visit.ts'
import { StateBadge } from '../../dossiers/parts/state-badge.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, t } = await visitAs(args, 'dossier.write')
  const page = await deskDossiers(db, { cursor: readCursor(url.searchParams) })
  return { ...page, title: pageTitle(t.dossiersDesk.list.title) }
}

export const meta = titleMeta

/** Every dossier, with the deadline that presses. */
export default function DeskDossiers() {
  const { dossiers, next, previous } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.dossiersDesk.list
  const open = <LinkButton href={paths.deskNewDossier}>{words.new}</LinkButton>
  return (
    <>
      <PageHeading title={words.title} seed="dossiers-mairie" actions={open} />
      <Wrap>
        {dossiers.length === 0 ? (
          <Empty seed="dossiers-mairie-vide" title={words.none}>
            {words.noneBody}
          </Empty>
        ) : (
          <ul className="grid gap-4 md:grid-cols-2">
            {dossiers.map((dossier) => (
              <Line key={dossier.slug} of={dossier} />
            ))}
          </ul>
        )}
        <Pagination
          previous={previous && paths.deskDossiersShown({ avant: previous })}
          next={next && paths.deskDossiersShown({ apres: next })}
        />
      </Wrap>
    </>
  )
}

function Line({ of }: { of: DeskDossier }) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.dossiersDesk.list
  const { pressing } = of
  return (
    <li className="card">
      <h2 className="text-lg" lang="fr">
        <a href={paths.deskDossier(of.slug).edit}>{of.title}</a>
      </h2>
      <p className="text-sm text-second">{words.line(of.project, t.dossierNames.programmes[of.programme])}</p>
      <p className="flex flex-wrap gap-2">
        <StateBadge state={of.state} />
        <Badge tone={of.published ? 'done' : 'plain'}>{of.published ? words.public : words.private}</Badge>
        {pressing ? (
          <Badge tone={pressing.stage === 'passed' ? 'late' : 'live'}>
            {`${t.dossiers.deadlines[pressing.key]}, ${say.shortDay(pressing.dueOn)}`}
          </Badge>
        ) : null}
      </p>
      <p className="text-sm text-second">
        {words.follows(of.agent)} · <span className="money">{say.money(of.totalCost)}</span>
      </p>
    </li>
  )
}

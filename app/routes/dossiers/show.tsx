import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type DossierTold, type PublishedDossier, publishedDossier } from '#app/domain/dossiers/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { fieldOfDossier } from '#app/telling/index.ts'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { type Visit, visit } from '#app/web/visit.ts'
import { WhoDecides } from '../projects/parts/who-decides.tsx'
import { Doors } from '../subjects/parts/doors.tsx'
import { firstPageOf } from '../subjects/parts/first-page.server.ts'
import { useOldComments } from '../subjects/parts/old-comments.ts'
import { SubjectFrame } from '../subjects/parts/subject-frame.tsx'
import { DossierFacts, type Modified } from './parts/dossier-facts.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, frame: settled } = visited
  const slug = args.params.slug ?? ''
  const { modified, lines: _, ...read } = (await publishedDossier(db, slug, locale)) ?? notFound(visited)
  const dossier: DossierTold = { ...read, steps: read.steps.map(({ reference: _, ...step }) => step) }
  const [{ settings }, first] = await Promise.all([
    settled(),
    firstPageOf(visited, subjectPlace('dossier', slug), dossier.id),
  ])
  const said = modifiedSaid(modified, slug, visited)
  return { ...first, dossier, modified: said, commune: settings.communeName }
}

/** What is not as it was filed, in a sentence with the way to what was written. */
function modifiedSaid(modified: PublishedDossier['modified'], slug: string, visited: Visit): Modified | null {
  if (modified.length === 0) return null
  const { t, say, paths } = visited
  const words = t.dossierPapers.changes
  const fields = modified.map((one) => fieldOfDossier(one, visited))
  return { text: words.modified(say.list(fields)), see: words.see, href: paths.dossier(slug).changes }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? shownMeta(`${data.dossier.title} — ${data.commune}`, data.dossier.summary) : []

/** A subsidy dossier as everybody reads it: what it says of itself, and what is alive behind its other pages. */
export default function ShowDossier() {
  const { dossier, modified, frame, alive } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const { project, call } = dossier
  const gloss = t.dossierNames.programmeGlosses[dossier.programme]
  useOldComments()
  return (
    <SubjectFrame
      frame={frame}
      tab="itself"
      cover={dossier.cover ?? undefined}
      lead={dossier.summary}
      eyebrow={
        <>
          {t.dossierNames.programmes[dossier.programme]}
          {call ? ` · ${call}` : ''}
          {gloss ? <small className="block">{gloss}</small> : null}
        </>
      }
      stands={
        <span>
          {t.dossiers.show.onProject}{' '}
          <a href={paths.project(project.slug).show} lang={project.lang}>
            {project.title}
          </a>
        </span>
      }
      beside={<WhoDecides project={dossier} />}
      beneath={<Doors frame={frame} alive={alive} />}
    >
      <DossierFacts dossier={dossier} modified={modified} />
    </SubjectFrame>
  )
}

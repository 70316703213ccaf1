import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reportsOn } from '#app/domain/field/index.ts'
import { campaignsOfProject } from '#app/domain/funding/index.ts'
import { publishedProject } from '#app/domain/projects/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { ReportsHere, shownHere } from '../station/reports/parts/reports-here.tsx'
import { Doors } from '../subjects/parts/doors.tsx'
import { firstPageOf } from '../subjects/parts/first-page.server.ts'
import { useOldComments } from '../subjects/parts/old-comments.ts'
import { SubjectFrame } from '../subjects/parts/subject-frame.tsx'
import { Cost } from './parts/cost.tsx'
import { Halted } from './parts/halted.tsx'
import { ProjectFacts } from './parts/project-facts.tsx'
import { type Running, RunningCampaigns } from './parts/running.tsx'
import { WhereItLies } from './parts/where-it-lies.tsx'
import { WhoDecides } from './parts/who-decides.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, frame: settled } = visited
  const slug = args.params.slug ?? ''
  const project = (await publishedProject(db, slug, locale)) ?? notFound(visited)
  const [{ settings }, first, campaigns, evidence] = await Promise.all([
    settled(),
    firstPageOf(visited, subjectPlace('project', slug), project.id),
    campaignsOfProject(db, project.id, locale),
    reportsOn(db, locale, { aboutId: project.id }),
  ])
  const { communeName, latitude, longitude } = settings
  return {
    ...first,
    project,
    evidence: shownHere(evidence),
    running: campaigns.filter(({ takesPledges }) => takesPledges).map(inShort),
    commune: { name: communeName, latitude, longitude },
  }
}

const inShort = ({ id, slug, lang, title, goal, promised, deadlineAt, now }: Running): Running => ({
  ...{ id, slug, lang, title, goal, promised, deadlineAt, now },
})

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? shownMeta(`${data.project.title} — ${data.commune.name}`, data.project.summary) : []

/** The first page of a project: what the commune says of it, and what is alive behind its other pages. */
export default function ShowProject() {
  const { project, frame, alive, running, evidence, commune } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  useOldComments()
  return (
    <SubjectFrame
      frame={frame}
      tab="itself"
      cover={project.photos[0]}
      lead={project.summary}
      eyebrow={project.themes.map((theme) => t.projects.themes[theme]).join(' · ')}
      calendar={paths.project(project.slug).calendar}
      beside={
        <>
          <Cost budget={project.budget} />
          <WhoDecides project={project} />
          <WhereItLies project={project} commune={commune} />
          {evidence.length > 0 ? (
            <ReportsHere reports={evidence} bring={{ preuve: `projets/${project.slug}` }} />
          ) : (
            <p>
              <a href={paths.newFieldReport({ preuve: `projets/${project.slug}` })}>{t.fieldNames.bring}</a>
            </p>
          )}
        </>
      }
      beneath={<Doors frame={frame} alive={alive} />}
    >
      <Halted halt={project.halt} />
      <ProjectFacts project={project} />
      <RunningCampaigns campaigns={running} />
    </SubjectFrame>
  )
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dossiersOfProject } from '#app/domain/dossiers/index.ts'
import { campaignsOfProject } from '#app/domain/funding/index.ts'
import { publishedProject } from '#app/domain/projects/index.ts'
import { decisionsOf, followOf } from '#app/domain/publishing/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { ropeIn } from '#app/telling/index.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { untied } from '#app/web/untied.ts'
import { visit } from '#app/web/visit.ts'
import { DecisionsOn } from '../decisions/parts/decisions-on.tsx'
import { Discussion } from '../participation/parts/discussion.tsx'
import { Opinions } from '../participation/parts/opinion-box.tsx'
import { participationOf } from '../participation/parts/participation.server.ts'
import { Questions } from '../participation/parts/questions.tsx'
import { FollowPart } from '../publishing/parts/follow.tsx'
import { Campaigns } from './parts/campaigns.tsx'
import { Cost } from './parts/cost.tsx'
import { Dossiers } from './parts/dossiers.tsx'
import { Halted } from './parts/halted.tsx'
import { History } from './parts/history.tsx'
import { ProjectFacts } from './parts/project-facts.tsx'
import { WhatToDo } from './parts/what-to-do.tsx'
import { WhoDecides } from './parts/who-decides.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, frame } = visited
  const project = (await publishedProject(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  const [{ settings }, history, participation, follow, dossiers, decisions, campaigns] = await Promise.all([
    frame(),
    ropeIn(db, locale, { rope: 'subject', id: project.id }, untied(visited)),
    participationOf(visited, project.id),
    followOf(db, project.id, viewer?.id ?? null),
    dossiersOfProject(db, project.id, locale),
    decisionsOf(db, project.id, locale),
    campaignsOfProject(db, project.id, locale),
  ])
  const { communeName, latitude, longitude } = settings
  return {
    project,
    history,
    participation,
    follow,
    dossiers,
    decisions,
    campaigns,
    commune: { name: communeName, latitude, longitude },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: `${data.project.title} — ${data.commune.name}` },
        { name: 'description', content: data.project.summary },
      ]
    : []

export default function ShowProject() {
  const { project, history, commune } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  return (
    <>
      <PageHeading
        title={project.title}
        lead={project.summary}
        lang={project.lang}
        seed={project.slug}
        eyebrow={project.themes.map((theme) => t.projects.themes[theme]).join(' · ')}
        breadcrumbs={[{ label: t.projectPages.list.title, href: paths.projects() }]}
      />
      <Wrap>
        <Halted halt={project.halt} />
        <Columns aside={<Beside />}>
          <ProjectFacts project={project} commune={commune} />
        </Columns>
        {/* After what acts: on a phone nobody should have to pass a hundred comments to find it. */}
        <div className="columns mt-16">
          <div className="grid gap-16">
            <Participation />
            <History knots={history} />
          </div>
        </div>
      </Wrap>
    </>
  )
}

/** What acts, and who answers for it. */
function Beside() {
  const { project, follow, dossiers, decisions, campaigns } = useLoaderData<typeof loader>()
  const { paths } = useLanguage()
  const place = subjectPlace('project', project.slug)
  return (
    <>
      <WhatToDo of={{ ...project, ...place }} />
      <FollowPart place={place} cadence={follow} calendar={paths.project(project.slug).calendar} />
      <WhoDecides project={project} />
      <Campaigns cards={campaigns} more={paths.project(project.slug).financing} />
      <Cost budget={project.budget} />
      <Dossiers dossiers={dossiers} />
      <DecisionsOn decisions={decisions} place={{ kind: 'project', slug: project.slug }} />
    </>
  )
}

/** Opinions, questions and the discussion. */
function Participation() {
  const { project, participation } = useLoaderData<typeof loader>()
  const { slug, now, can, elected } = project
  const place = subjectPlace('project', slug)
  const { opinion, questions, speaker, constraints } = participation
  return (
    <>
      <Opinions
        {...opinion}
        state={can.opinion}
        place={place}
        signedIn={speaker !== null}
        constraint={constraints.opinion}
      />
      <Questions questions={questions} place={place} official={elected.name} now={now} canAsk={can.ask} />
      <Discussion
        shown={participation}
        place={place}
        now={now}
        closed={!can.comment}
        official={can.ask ? elected.name : null}
      />
    </>
  )
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { projectHistory, publishedProject } from '#app/domain/projects/index.ts'
import { followOf } from '#app/domain/publishing/index.ts'
import { Columns } from '#app/ui/columns.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { Discussion } from '../participation/parts/discussion.tsx'
import { Opinions } from '../participation/parts/opinion-box.tsx'
import { projectParticipation } from '../participation/parts/project-participation.server.ts'
import { Questions } from '../participation/parts/questions.tsx'
import { FollowPart } from '../publishing/parts/follow.tsx'
import { Cost } from './parts/cost.tsx'
import { Halted } from './parts/halted.tsx'
import { History } from './parts/history.tsx'
import { ProjectFacts } from './parts/project-facts.tsx'
import { WhatToDo } from './parts/what-to-do.tsx'
import { WhoDecides } from './parts/who-decides.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, frame } = visited
  const project = (await publishedProject(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  const [{ settings }, history, participation, follow] = await Promise.all([
    frame(),
    projectHistory(db, project.id),
    projectParticipation(visited, project.id),
    followOf(db, project.id, viewer?.id ?? null),
  ])
  const { communeName, latitude, longitude } = settings
  return { project, history, participation, follow, commune: { name: communeName, latitude, longitude } }
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
        breadcrumbs={[{ label: t.projects.list.title, href: paths.projects() }]}
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
            <History events={history} slug={project.slug} />
          </div>
        </div>
      </Wrap>
    </>
  )
}

/** What acts, and who answers for it. */
function Beside() {
  const { project, follow } = useLoaderData<typeof loader>()
  return (
    <>
      <WhatToDo project={project} />
      <FollowPart slug={project.slug} cadence={follow} />
      <WhoDecides project={project} />
      <Cost budget={project.budget} />
    </>
  )
}

/** Opinions, questions and the discussion. */
function Participation() {
  const { project, participation } = useLoaderData<typeof loader>()
  const { slug, now, can, elected } = project
  const { opinion, questions, speaker, constraints } = participation
  return (
    <>
      <Opinions
        {...opinion}
        state={can.opinion}
        slug={slug}
        signedIn={speaker !== null}
        constraint={constraints.opinion}
      />
      <Questions questions={questions} slug={slug} official={elected.name} now={now} canAsk={can.ask} />
      <Discussion
        shown={participation}
        slug={slug}
        now={now}
        closed={!can.comment}
        official={can.ask ? elected.name : null}
      />
    </>
  )
}

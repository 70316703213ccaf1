import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { projectHistory, publishedProject } from '#app/domain/projects/index.ts'
import { followOf } from '#app/domain/publishing/index.ts'
import { Columns } from '#app/ui/columns.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Milestones } from '#app/ui/milestones.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Ridge } from '#app/ui/ridge.tsx'
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
import { Photos } from './parts/photos.tsx'
import { PlacePlan } from './parts/place-plan.tsx'
import { ProjectText } from './parts/project-text.tsx'
import { ridgePhases } from './parts/ridge-phases.ts'
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
  const { project } = useLoaderData<typeof loader>()
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
          <div className="grid gap-16">
            <TheProject />
          </div>
        </Columns>
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

function TheProject() {
  const { project, history, commune } = useLoaderData<typeof loader>()
  const { t, locale } = useLanguage()
  const words = t.projects.show
  const { slug, phase, skipped, milestones, place, latitude, longitude, today } = project
  return (
    <>
      <section aria-labelledby="phase">
        <h2 id="phase">{words.where}</h2>
        <Ridge seed={slug} phases={ridgePhases(t, phase, skipped)} />
        <p className="text-second">{t.projects.phaseGlosses[phase]}</p>
        {skipped.length > 0 ? <p className="text-sm text-second">{words.skipped}</p> : null}
      </section>
      <ProjectText project={project} />
      <section aria-labelledby="etapes">
        <h2 id="etapes">{words.milestones}</h2>
        {milestones.length === 0 ? (
          <p className="text-second">{words.noMilestones}</p>
        ) : (
          <Milestones
            today={today}
            milestones={milestones.map(({ title, ...milestone }) => ({
              ...milestone,
              title: title[locale] ?? title.fr,
              lang: title[locale] ? undefined : 'fr',
            }))}
          />
        )}
      </section>
      {latitude !== null && longitude !== null ? (
        <section aria-labelledby="lieu">
          <h2 id="lieu">{words.place}</h2>
          <PlacePlan place={place} at={{ latitude, longitude }} centre={commune} commune={commune.name} />
        </section>
      ) : null}
      <Photos photos={project.photos} />
      <Participation />
      <History events={history} slug={slug} />
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

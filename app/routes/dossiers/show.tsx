import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownShareOf, type PublishedDossier, publishedDossier } from '#app/domain/dossiers/index.ts'
import { decisionsOf, followOf } from '#app/domain/publishing/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { fieldOfDossier, ropeIn } from '#app/telling/index.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { untied } from '#app/web/untied.ts'
import { type Visit, visit } from '#app/web/visit.ts'
import { DecisionsOn } from '../decisions/parts/decisions-on.tsx'
import { Discussion } from '../participation/parts/discussion.tsx'
import { Opinions } from '../participation/parts/opinion-box.tsx'
import { participationOf } from '../participation/parts/participation.server.ts'
import { Questions } from '../participation/parts/questions.tsx'
import { WhatToDo } from '../projects/parts/what-to-do.tsx'
import { WhoDecides } from '../projects/parts/who-decides.tsx'
import { FollowPart } from '../publishing/parts/follow.tsx'
import { DossierFacts, type Modified } from './parts/dossier-facts.tsx'
import { DossierHistory } from './parts/dossier-history.tsx'
import { StateBadge } from './parts/state-badge.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, frame } = visited
  const { modified, ...dossier } =
    (await publishedDossier(db, args.params.slug ?? '', locale)) ?? notFound(visited)
  const [{ settings }, history, participation, follow, decisions] = await Promise.all([
    frame(),
    ropeIn(db, locale, { rope: 'subject', id: dossier.id }, untied(visited)),
    participationOf(visited, dossier.id),
    followOf(db, dossier.id, viewer?.id ?? null),
    decisionsOf(db, dossier.id, locale),
  ])
  const ownShare = ownShareOf(dossier.lines, dossier.ownShareRule, settings.ownShareRate)
  const said = modifiedSaid(modified, dossier.slug, visited)
  return {
    dossier,
    modified: said,
    history,
    ownShare,
    participation,
    follow,
    decisions,
    commune: settings.communeName,
  }
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
  data
    ? [
        { title: `${data.dossier.title} — ${data.commune}` },
        { name: 'description', content: data.dossier.summary },
      ]
    : []

/** A subsidy dossier as everybody reads it. */
export default function ShowDossier() {
  const { dossier, modified, history, ownShare } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.dossiers
  const { project, call } = dossier
  return (
    <>
      <PageHeading
        title={dossier.title}
        lead={dossier.summary}
        lang={dossier.lang}
        seed={dossier.slug}
        eyebrow={
          <>
            {t.dossierNames.programmes[dossier.programme]}
            {call ? ` · ${call}` : ''}
          </>
        }
        breadcrumbs={[{ label: words.list.title, href: paths.dossiers() }]}
        actions={
          <p className="flex flex-wrap items-center gap-3">
            <StateBadge state={dossier.state} />
            <span>
              {words.show.onProject}{' '}
              <a href={paths.project(project.slug).show} lang={project.lang}>
                {project.title}
              </a>
            </span>
          </p>
        }
      />
      <Wrap>
        <Columns aside={<Beside />}>
          <DossierFacts dossier={dossier} modified={modified} ownShare={ownShare} />
        </Columns>
        {/* After what acts: on a phone nobody should have to pass the discussion to find it. */}
        <div className="columns mt-16">
          <div className="grid gap-16">
            <Participation />
            <DossierHistory knots={history} />
          </div>
        </div>
      </Wrap>
    </>
  )
}

/** What acts, and who answers for it. */
function Beside() {
  const { dossier, follow, decisions } = useLoaderData<typeof loader>()
  const place = subjectPlace('dossier', dossier.slug)
  return (
    <>
      <WhatToDo of={{ ...dossier, ...place }} />
      <FollowPart place={place} cadence={follow} />
      <WhoDecides project={dossier} />
      <DecisionsOn decisions={decisions} place={{ kind: 'dossier', slug: dossier.slug }} />
    </>
  )
}

/** Opinions, questions and the discussion, as on a project. */
function Participation() {
  const { dossier, participation } = useLoaderData<typeof loader>()
  const { slug, now, can, elected } = dossier
  const { opinion, questions, speaker, constraints } = participation
  const place = subjectPlace('dossier', slug)
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

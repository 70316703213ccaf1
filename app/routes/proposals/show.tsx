import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { followOf } from '#app/domain/publishing/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { ropeIn } from '#app/telling/index.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { ToldRope } from '#app/ui/histories/told-rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { untied } from '#app/web/untied.ts'
import { visit } from '#app/web/visit.ts'
import { Discussion } from '../participation/parts/discussion.tsx'
import { participationOf } from '../participation/parts/participation.server.ts'
import { FollowPart } from '../publishing/parts/follow.tsx'
import { proposalHere } from './parts/here.server.ts'
import { Outcome } from './parts/outcome.tsx'
import { ProposalText } from './parts/proposal-text.tsx'
import { StateBadge } from './parts/state-badge.tsx'
import { SupportBox } from './parts/support-box.tsx'
import { SupportsByClass } from './parts/supports-by-class.tsx'
import { WhatItsPeopleDo } from './parts/what-its-people-do.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, frame } = visited
  const proposal = await proposalHere(visited, args.params)
  const [{ settings }, history, participation, follow] = await Promise.all([
    frame(),
    ropeIn(db, locale, { rope: 'subject', id: proposal.id }, untied(visited)),
    participationOf(visited, proposal.id),
    followOf(db, proposal.id, viewer?.id ?? null),
  ])
  return { proposal, history, participation, follow, commune: settings.communeName }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: `${data.proposal.title || '—'} — ${data.commune}` },
        { name: 'description', content: data.proposal.summary },
        ...(data.proposal.readable ? [] : [{ name: 'robots', content: 'noindex' }]),
      ]
    : []

/** A proposal as everybody reads it. */
export default function ShowProposal() {
  const { proposal, history, participation, follow } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { t, say, paths } = language
  const words = t.proposals.show
  const place = subjectPlace('proposal', proposal.slug)
  const names = proposal.authors.map(({ name }) => name ?? t.ui.contribution.deletedAccount)
  return (
    <>
      <PageHeading
        title={proposal.title || words.gone}
        lang={proposal.title ? proposal.lang : undefined}
        seed={proposal.slug}
        eyebrow={proposal.themes.map((theme) => t.projects.themes[theme]).join(' · ')}
        breadcrumbs={[{ label: t.proposals.list.title, href: paths.proposals() }]}
        actions={
          <p className="flex flex-wrap items-center gap-3">
            <StateBadge state={proposal.state} />
            {names.length > 0 ? <span>{words.by(names.join(', '))}</span> : null}
            <span>{words.published(say.day(proposal.publishedAt))}</span>
          </p>
        }
      />
      <Wrap>
        <Columns
          aside={
            <>
              <SupportBox of={proposal} signedIn={participation.speaker !== null} />
              <WhatItsPeopleDo of={proposal} />
              {proposal.held ? null : <FollowPart place={place} cadence={follow} />}
            </>
          }
        >
          <div className="grid gap-8">
            <Outcome of={proposal} />
            <ProposalText of={proposal} />
          </div>
        </Columns>
        <div className="columns mt-16">
          <div className="grid gap-16">
            <SupportsByClass slug={proposal.slug} report={participation.opinion.report} />
            <Discussion
              shown={participation}
              place={place}
              now={proposal.now}
              closed={!proposal.can.comment}
              official={proposal.examiner?.name ?? null}
            />
            <section aria-labelledby="histoire">
              <h2 id="histoire" className="mb-4">
                {words.history}
              </h2>
              <ToldRope label={words.history} language={language} knots={history} />
            </section>
          </div>
        </div>
      </Wrap>
    </>
  )
}

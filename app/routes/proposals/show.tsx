import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { budgetOfProposal } from '#app/domain/ballots/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { InBudget } from '../budgets/parts/in-budget.tsx'
import { Doors } from '../subjects/parts/doors.tsx'
import { firstPageOf } from '../subjects/parts/first-page.server.ts'
import { useOldComments } from '../subjects/parts/old-comments.ts'
import { SubjectFrame } from '../subjects/parts/subject-frame.tsx'
import { proposalHere } from './parts/here.server.ts'
import { Outcome } from './parts/outcome.tsx'
import { ProposalText } from './parts/proposal-text.tsx'
import { StateBadge } from './parts/state-badge.tsx'
import { SupportBox } from './parts/support-box.tsx'
import { SupportsByClass } from './parts/supports-by-class.tsx'
import { WhatItsPeopleDo } from './parts/what-its-people-do.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const proposal = await proposalHere(visited, args.params)
  const signedIn = visited.viewer !== null
  // What waits to be read has no public face yet: its author reads it alone, without a frame.
  const waits = proposal.held || !proposal.readable
  const [{ settings }, first, budget] = await Promise.all([
    visited.frame(),
    waits ? null : firstPageOf(visited, subjectPlace('proposal', proposal.slug), proposal.id),
    budgetOfProposal(visited.db, proposal.id),
  ])
  return { proposal, first, budget, signedIn, commune: settings.communeName }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        ...shownMeta(`${data.proposal.title || '—'} — ${data.commune}`, data.proposal.summary),
        ...(data.proposal.readable ? [] : [{ name: 'robots', content: 'noindex' }]),
      ]
    : []

/** A proposal as everybody reads it. */
export default function ShowProposal() {
  const { proposal, first, budget, signedIn } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.proposals.show
  const eyebrow = proposal.themes.map((theme) => t.projects.themes[theme]).join(' · ')
  useOldComments()
  const acts = (
    <>
      <SupportBox of={proposal} signedIn={signedIn} inBudget={budget !== null} />
      <WhatItsPeopleDo of={proposal} />
    </>
  )
  const text = (
    <div className="grid gap-8">
      {budget ? <InBudget of={budget} /> : null}
      <Outcome of={proposal} />
      <ProposalText of={proposal} />
    </div>
  )
  if (first)
    return (
      <SubjectFrame
        frame={first.frame}
        tab="itself"
        eyebrow={eyebrow}
        stands={<Stands />}
        acts={acts}
        beneath={<Doors {...first} />}
      >
        <div className="told">
          {text}
          <SupportsByClass slug={proposal.slug} report={first.alive.report} />
        </div>
      </SubjectFrame>
    )
  return (
    <>
      <PageHeading
        title={proposal.title || words.gone}
        lang={proposal.title ? proposal.lang : undefined}
        seed={proposal.slug}
        eyebrow={eyebrow}
        breadcrumbs={[{ label: t.proposals.list.title, href: paths.proposals() }]}
        actions={<Stands />}
      />
      <Wrap>
        <Columns aside={acts}>{text}</Columns>
      </Wrap>
    </>
  )
}

/** Its state, its authors, and since when it is there. */
function Stands() {
  const { proposal } = useLoaderData<typeof loader>()
  const { t, say } = useLanguage()
  const words = t.proposals.show
  const names = proposal.authors.map(({ name }) => name ?? t.ui.contribution.deletedAccount)
  return (
    <p className="flex flex-wrap items-center gap-3">
      <StateBadge state={proposal.state} />
      {names.length > 0 ? <span>{words.by(names.join(', '))}</span> : null}
      <span>{words.published(say.day(proposal.publishedAt))}</span>
    </p>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/policy.ts'
import { judge, mayExamine, projectsToJoin, VerdictWords } from '#app/domain/proposals/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { proposalHere } from '../../proposals/parts/here.server.ts'
import { Outcome } from '../../proposals/parts/outcome.tsx'
import { ProposalText } from '../../proposals/parts/proposal-text.tsx'
import { StateBadge } from '../../proposals/parts/state-badge.tsx'
import { VerdictForm } from '../../proposals/parts/verdict-form.tsx'
import { ExaminerForm } from './parts/examiner-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'desk.visit')
  const { db, actor, viewer, locale, t } = visited
  const proposal = await proposalHere(visited, args.params)
  const { state, call, examiner, readable } = proposal
  const answersAll = may(actor, 'question.answer-all')
  const open = readable && ['open', 'reached', 'examined'].includes(state)
  const can = {
    judge:
      open &&
      !call &&
      may(actor, 'proposal.examine') &&
      (answersAll || !examiner || examiner.id === viewer.id),
    name: open && !call && state !== 'open' && may(actor, 'proposal.examine') && (answersAll || !examiner),
    join: readable && state === 'accepted' && may(actor, 'project.write'),
    merge: open && call !== 'ballot' && may(actor, 'notice.rule'),
    enter: readable && ['open', 'reached', 'accepted'].includes(state) && may(actor, 'budget.screen'),
  }
  const [projects, officials] = await Promise.all([
    can.judge || can.join ? projectsToJoin(db, locale) : [],
    can.name ? mayExamine(db) : [],
  ])
  return {
    proposal,
    can,
    projects,
    officials: answersAll ? officials : officials.filter(({ id }) => id === viewer.id),
    constraint: constraintsOf(VerdictWords),
    title: pageTitle(t.proposalsDesk.show.title),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { id: proposalId, slug } = await proposalHere(await visit(args), args.params)
  return perform(args, {
    right: 'proposal.examine',
    schema: VerdictWords,
    limit: 'small',
    deed: (act, input) => judge(act, { ...input, proposalId }),
    done: ({ id, undoUntil }, { t, say, paths }) => ({
      to: paths.deskProposal(slug).show,
      say: {
        text: t.desk.answer.sent(say.time(undoUntil)),
        next: { label: t.desk.answer.takeBack, to: paths.deskAnswerUndo(id), deed: true },
      },
    }),
  })
}

/** One proposal at the desk: who examines it, the answer, and the project that it becomes. */
export default function DeskProposal() {
  const { proposal, can, projects, officials, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.proposalsDesk.show
  const { slug, examiner, dueOn } = proposal
  return (
    <>
      <PageHeading
        title={proposal.title || t.proposals.show.gone}
        lang={proposal.lang}
        breadcrumbs={[{ label: t.proposalsDesk.list.title, href: paths.deskProposals }]}
        actions={
          <p className="flex flex-wrap items-center gap-3">
            <StateBadge state={proposal.state} />
            <span>
              {t.proposalNames.supports(proposal.supports)}, {t.proposalNames.verified(proposal.verified)}
            </span>
            <a href={paths.proposal(slug).show}>{words.public}</a>
            {can.merge ? <a href={paths.proposal(slug).merge}>{words.merge}</a> : null}
            {can.enter ? <a href={paths.proposal(slug).enterBudget}>{t.proposals.enter.desk}</a> : null}
          </p>
        }
      />
      <Wrap className="grid max-w-[80ch] gap-10">
        {examiner && dueOn ? <p>{t.proposals.support.due(examiner.name, say.day(dueOn))}</p> : null}
        <Outcome of={proposal} />
        <ProposalText of={proposal} />
        {can.name && officials.length > 0 ? <ExaminerForm slug={slug} officials={officials} /> : null}
        {can.judge ? (
          <section className="card acting" aria-labelledby="repondre">
            <h2 id="repondre">{t.proposals.verdict.title}</h2>
            <VerdictForm projects={projects} constraint={constraint} lastResult={lastResult} />
          </section>
        ) : null}
        {can.join && projects.length > 0 ? (
          <section className="card" aria-labelledby="projet">
            <h2 id="projet">{words.join}</h2>
            <p className="text-second">
              {words.joinLead} <a href={paths.deskNewProject}>{words.newProject}</a>
            </p>
            <Form method="post" action={paths.deskProposal(slug).project} className="form">
              <Select
                field={{ id: 'projet-choisi', name: 'projectId', required: true }}
                label={words.project}
                options={projects.map(({ id, title, lang }) => ({ value: id, label: title, lang }))}
              />
              <SubmitButton tone="secondary">{words.joinButton}</SubmitButton>
            </Form>
          </section>
        ) : null}
      </Wrap>
    </>
  )
}

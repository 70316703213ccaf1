import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  BallotDates,
  BudgetInput,
  changeBudget,
  ideasHeld,
  ideasOf,
  mayLeadTo,
  VoteAnswerInput,
} from '#app/domain/ballots/index.ts'
import { may } from '#app/domain/policy.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { budgetHere } from '../../budgets/parts/here.server.ts'
import { BudgetRules } from '../../budgets/parts/rules.tsx'
import { stateShown } from '../../budgets/parts/shown.ts'
import { StateBadge } from '../../budgets/parts/state-badge.tsx'
import { After } from '../../consultations/parts/after.tsx'
import { AnswerForm } from '../consultations/parts/answer-form.tsx'
import { BudgetForm } from './parts/budget-form.tsx'
import { contentOf } from './parts/content.ts'
import { IdeasAtDesk } from './parts/ideas-at-desk.tsx'
import { NextStep } from './parts/next-step.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'desk.visit')
  const { db, actor, locale, t } = visited
  const budget = await budgetHere(visited, args.params, true)
  const { rules, state, answer, drawResult } = budget
  const ideas = rules.phase === 'draft' ? [] : await ideasOf(db, budget.id, locale)
  const held = rules.phase === 'ideas' || rules.phase === 'screening' ? await ideasHeld(db, budget.id) : 0
  const can = {
    write: rules.phase === 'draft' && may(actor, 'budget.write'),
    open: may(actor, 'budget.open'),
    screen: (rules.phase === 'ideas' || rules.phase === 'screening') && may(actor, 'budget.screen'),
    paper: budget.paperPlaces !== null && state !== 'draft' && may(actor, 'ballot.mark-paper'),
    count: budget.paperPlaces !== null && state === 'closed' && may(actor, 'paper.count'),
    draw: state === 'counted' && rules.tied && drawResult === null && may(actor, 'budget.write'),
    decide: rules.outcome !== null && answer === null && may(actor, 'consultation.answer'),
    project: rules.outcome !== null && may(actor, 'project.write'),
  }
  return {
    budget,
    ideas,
    held,
    can,
    targets: can.decide ? await mayLeadTo(db, locale) : [],
    constraints: {
      rules: constraintsOf(BudgetInput),
      dates: constraintsOf(BallotDates),
      answer: constraintsOf(VoteAnswerInput),
    },
    title: pageTitle(t.budgetsDesk.list.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'budget.write',
    schema: BudgetInput,
    deed: (act, input) => changeBudget(act, { ...input, slug }),
    done: (_, { t, paths }) => ({ to: paths.deskBudget(slug).show, say: t.budgetsDesk.form.saved }),
  })
}

/** One budget at the desk: what its next step is, its ideas, and its rules while they are a draft. */
export default function DeskBudget() {
  const { budget: of, ideas, held, can, targets, constraints } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths, locale } = useDeskLanguage()
  const words = t.budgetsDesk.show
  const draft = of.rules.phase === 'draft'
  return (
    <>
      <PageHeading
        title={inLanguage(of.titles, locale)}
        lang={of.titles[locale] ? locale : 'fr'}
        breadcrumbs={[{ label: t.budgetsDesk.list.title, href: paths.deskBudgets }]}
        actions={
          <p className="flex flex-wrap items-center gap-3">
            <StateBadge state={stateShown(of)} />
            {draft ? null : <a href={paths.budget(of.slug).show}>{words.public}</a>}
            {can.paper ? <a href={paths.deskPaper(of.slug).give()}>{t.paperDesk.link}</a> : null}
            {can.count ? <a href={paths.deskPaper(of.slug).count}>{t.paperDesk.count}</a> : null}
          </p>
        }
      />
      <Wrap className="grid max-w-[80ch] gap-10">
        {draft ? null : <p>{words.stands}</p>}
        <NextStep of={of} can={can} constraint={constraints.dates} />
        {of.rules.outcome ? <After of={of} /> : null}
        {can.decide ? (
          <section className="card acting" aria-labelledby="decider">
            <h2 id="decider">{words.decide}</h2>
            <AnswerForm
              action={paths.deskBudget(of.slug).decision}
              targets={targets}
              constraint={constraints.answer}
            />
          </section>
        ) : null}
        {held > 0 ? <p>{words.held(held)}</p> : null}
        {draft ? null : <IdeasAtDesk of={of} ideas={ideas} can={can} />}
        {can.write ? (
          <section className="card" aria-labelledby="brouillon">
            <h2 id="brouillon">{words.draft}</h2>
            <BudgetForm content={contentOf(of)} constraint={constraints.rules} lastResult={lastResult} />
          </section>
        ) : (
          <BudgetRules of={of} />
        )}
      </Wrap>
    </>
  )
}

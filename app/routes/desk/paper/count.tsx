import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { paperCounting, typeBallot, typeTotals } from '#app/domain/ballots/index.ts'
import { may } from '#app/domain/policy.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/web/forms/read-form.ts'
import { perform } from '#app/web/perform.ts'
import { Refused } from '../../proposals/parts/refused.tsx'
import { BallotForm } from './parts/ballot-form.tsx'
import { Differences } from './parts/differences.tsx'
import { FinishForm } from './parts/finish-form.tsx'
import { paperHere } from './parts/paper-here.server.ts'
import { TotalsForm } from './parts/totals-form.tsx'
import { totalsTyped, typedBallot } from './parts/typed.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { visited, vote } = await paperHere(args, 'paper.count')
  const { db, viewer, actor, t } = visited
  const { kind, slug, titles, state, dueOn, groups, questions, marks, agreed } = vote
  const now = vote.state === 'closed' && vote.marks > 0 && vote.agreed === null
  return {
    vote: { kind, slug, titles, state, dueOn, groups, questions, marks, agreed },
    own: now ? await paperCounting(db, vote, viewer.id) : null,
    gives: may(actor, 'ballot.mark-paper'),
    title: pageTitle(t.paperDesk.counting.title),
  }
}

export const meta = titleMeta

const TotalsInput = z.object({ n: z.array(z.coerce.number().int().min(0).max(2_000)).max(2_000).default([]) })
const BallotInput = z.object({
  number: z.coerce.number().int().min(1).max(2_000),
  letter: z.string().max(1),
  answers: z.string().max(20_000),
})

export async function action(args: ActionFunctionArgs) {
  const { vote } = await paperHere(args, 'paper.count')
  const { slug } = vote
  const form = await readForm(args.request)
  if (vote.questions.every(({ kind }) => kind === 'one'))
    return perform(args, {
      right: 'paper.count',
      schema: TotalsInput,
      form,
      deed: (act, { n }) => typeTotals(act, { slug, totals: totalsTyped(vote, n) }),
      done: (_, { t, paths }) => ({ to: paths.deskPaper(slug).count, say: t.paperDesk.counting.saved }),
    })
  const { form: read, ...typed } = typedBallot(form, vote.questions)
  if (typed.wrong.length > 0) return data({ typed, error: null }, { status: 422 })
  return perform(args, {
    right: 'paper.count',
    schema: BallotInput,
    form: read,
    deed: (act, { number, letter }) => typeBallot(act, { slug, number, letter, answers: typed.answers }),
    done: (_, { t, paths }, { number }) => ({
      ...{ to: paths.deskPaper(slug).count, say: t.paperDesk.counting.added(number) },
    }),
  })
}

/** The paper is counted by two people apart: each sees her own count, and where it differs from another that is finished. */
export default function CountPaper() {
  const { vote, own, gives } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { t, say, paths, locale } = useDeskLanguage()
  const words = t.paperDesk.counting
  const to = paths.deskPaper(vote.slug)
  const typed = sent && 'typed' in sent ? sent.typed : undefined
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumbs={[
          {
            label: inLanguage(vote.titles, locale),
            href: vote.kind === 'budget' ? paths.budget(vote.slug).show : paths.consultation(vote.slug).show,
          },
          ...(gives ? [{ label: t.paperDesk.title, href: to.give() }] : []),
        ]}
      />
      <Wrap className="grid max-w-[80ch] gap-8">
        <p className="text-second">
          {t.paperDesk.dueOn(say.day(vote.dueOn))} {vote.state === 'closed' ? words.marks(vote.marks) : null}
        </p>
        {sent && 'error' in sent && sent.error ? <Refused by={sent} /> : null}
        {own ? (
          <>
            {own.othersDone > 0 ? <p>{words.othersDone(own.othersDone)}</p> : null}
            {own.done && own.othersDone === 0 ? <Notice tone="success">{words.waiting}</Notice> : null}
            <Differences of={own.differs} />
            {'totals' in own.content ? (
              <TotalsForm vote={vote} totals={own.content.totals} action={to.count} />
            ) : (
              <BallotForm vote={vote} ballots={own.content.ballots} typed={typed} to={to} />
            )}
            <FinishForm action={to.finish} reason={own.reason} />
          </>
        ) : (
          <Notice>{standing()}</Notice>
        )}
      </Wrap>
    </>
  )

  function standing() {
    if (vote.agreed) return words.agreed(vote.agreed.one, vote.agreed.other, vote.agreed.ballots)
    if (vote.state === 'counted' || vote.state === 'unopened') return words.over
    return vote.state === 'closed' ? words.none : words.notYet
  }
}

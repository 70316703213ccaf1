import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import {
  ConsultationInput,
  changeConsultation,
  mayLeadTo,
  QuestionInput,
  VoteAnswerInput,
} from '#app/domain/ballots/index.ts'
import { may } from '#app/domain/policy.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { After } from '../../consultations/parts/after.tsx'
import { consultationHere } from '../../consultations/parts/here.server.ts'
import { Rules } from '../../consultations/parts/rules.tsx'
import { StateBadge } from '../../consultations/parts/state-badge.tsx'
import { AnswerForm } from './parts/answer-form.tsx'
import { ConsultationForm } from './parts/consultation-form.tsx'
import { QuestionForm } from './parts/question-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'desk.visit')
  const { db, actor, locale, t } = visited
  const consultation = await consultationHere(visited, args.params, true)
  const { state, answer, result, drawResult } = consultation
  const draft = state === 'draft'
  const can = {
    write: draft && may(actor, 'consultation.write'),
    read: !draft && may(actor, 'notice.rule') && consultation.questions.some(({ kind }) => kind === 'words'),
    paper: !draft && consultation.paperPlaces !== null && may(actor, 'ballot.mark-paper'),
    count: state === 'closed' && consultation.paperPlaces !== null && may(actor, 'paper.count'),
    announce: draft && may(actor, 'consultation.announce'),
    answer: state === 'counted' && answer === null && may(actor, 'consultation.answer'),
    draw:
      drawResult === null &&
      (result?.questions.some(({ all }) => all.waitsForDraw) ?? false) &&
      may(actor, 'consultation.write'),
  }
  return {
    consultation,
    can,
    targets: can.answer ? await mayLeadTo(db, locale) : [],
    constraints: {
      rules: constraintsOf(ConsultationInput),
      question: constraintsOf(QuestionInput),
      answer: constraintsOf(VoteAnswerInput),
    },
    title: pageTitle(t.votesDesk.list.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'consultation.write',
    schema: ConsultationInput,
    deed: (act, input) => changeConsultation(act, { ...input, slug }),
    done: (_, { t, paths }) => ({ to: paths.deskConsultation(slug).show, say: t.votesDesk.form.saved }),
  })
}

/** One consultation at the desk: a draft is written and announced; a counted one is answered. */
export default function DeskConsultation() {
  const { consultation: of, can, targets, constraints } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths, locale } = useDeskLanguage()
  const words = t.votesDesk.show
  const to = paths.deskConsultation(of.slug)
  const draft = of.state === 'draft'
  return (
    <>
      <PageHeading
        title={inLanguage(of.titles, locale)}
        lang={of.titles[locale] ? locale : 'fr'}
        breadcrumbs={[{ label: t.votesDesk.list.title, href: paths.deskConsultations }]}
        actions={
          <p className="flex flex-wrap items-center gap-3">
            <StateBadge state={of.state} />
            {draft ? null : <a href={paths.consultation(of.slug).show}>{words.public}</a>}
            {can.paper ? <a href={paths.deskPaper(of.slug).give()}>{t.paperDesk.link}</a> : null}
            {can.count ? <a href={paths.deskPaper(of.slug).count}>{t.paperDesk.count}</a> : null}
            {can.read ? <a href={to.words}>{t.votesDesk.words.link}</a> : null}
          </p>
        }
      />
      <Wrap className="grid max-w-[80ch] gap-10">
        {draft ? null : <p>{words.stands}</p>}
        {draft ? null : <After of={of} />}
        {can.answer ? (
          <section className="card acting" aria-labelledby="repondre">
            <h2 id="repondre">{words.answer}</h2>
            <AnswerForm action={to.answer} targets={targets} constraint={constraints.answer} />
          </section>
        ) : null}
        {can.draw ? (
          <section className="card acting" aria-labelledby="tirage">
            <h2 id="tirage">{words.draw}</h2>
            <p>{words.drawLead(of.drawName)}</p>
            <Form method="post" action={to.draw} className="form">
              <TextInput
                field={{ id: 'tire', name: 'drawn', required: true, maxLength: 200 }}
                label={words.drawn}
              />
              <SubmitButton action={to.draw}>{words.drawSend}</SubmitButton>
            </Form>
          </section>
        ) : null}
        <Rules of={of} />
        {can.write ? (
          <>
            {of.questions.length === 0 ? <p>{words.noQuestion}</p> : null}
            <ul className="grid gap-2">
              {of.questions.map(({ number, titles }) => (
                <li key={number}>
                  <Form
                    method="post"
                    action={to.questionRemoval}
                    className="flex flex-wrap items-center gap-3"
                  >
                    <span>{inLanguage(titles, locale)}</span>
                    <input type="hidden" name="number" value={number} />
                    <Button tone="quiet" small>
                      {words.remove}
                    </Button>
                  </Form>
                </li>
              ))}
            </ul>
            <section className="card" aria-labelledby="ajouter">
              <h2 id="ajouter">{words.add}</h2>
              <QuestionForm
                key={of.questions.length}
                action={to.questions}
                survey={!of.secret}
                constraint={constraints.question}
              />
            </section>
          </>
        ) : null}
        {draft ? (
          <section className="card acting" aria-labelledby="annoncer">
            <h2 id="annoncer">{words.announce}</h2>
            <p>{words.announceLead}</p>
            {can.announce ? (
              <Form method="post" action={to.announcement}>
                <input type="hidden" name="seen" value={of.movedAt.toISOString()} />
                <SubmitButton action={to.announcement}>{words.announce}</SubmitButton>
              </Form>
            ) : (
              <Button refused={words.onlyMayor}>{words.announce}</Button>
            )}
          </section>
        ) : null}
        {can.write ? (
          <section className="card" aria-labelledby="brouillon">
            <h2 id="brouillon">{words.rules}</h2>
            <ConsultationForm content={contentOf()} constraint={constraints.rules} lastResult={lastResult} />
          </section>
        ) : null}
      </Wrap>
    </>
  )

  function contentOf() {
    const inAll = ({ fr, it = '', en = '' }: { fr: string; it?: string; en?: string }) => ({ fr, it, en })
    return {
      ...{ title: inAll(of.titles), summary: inAll(of.summaries), pack: inAll(of.packs) },
      ...{
        classes: of.classes,
        survey: of.secret ? '' : 'on',
        verifiedOnly: of.verifiedOnly ? 'on' : '',
        minAge: String(of.minAge ?? ''),
      },
      ...{ opensOn: of.opensOn, closesOn: of.closesOn, answerDueOn: of.answerDueOn },
      ...{ paperPlaces: inAll(of.paperPlaces ?? { fr: '' }), paperDueOn: of.paperDueOn ?? '' },
      ...{ quorum: String(of.quorum ?? ''), drawName: of.drawName },
    }
  }
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askedPage, SettleWords } from '#app/domain/participation/index.ts'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ropeIn } from '#app/telling/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Clock } from '#app/ui/voices/clock.tsx'
import { Contribution } from '#app/ui/voices/contribution.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound } from '#app/web/refused.ts'
import { untied } from '#app/web/untied.ts'
import { visit } from '#app/web/visit.ts'
import { OfficialAnswer } from './parts/official-answer.tsx'
import { QuestionActions } from './parts/question-actions.tsx'
import { QuestionRope } from './parts/question-rope.tsx'
import { QuestionBadge } from './parts/questions.tsx'
import { SettleForm } from './parts/settle-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, actor, locale } = visited
  const asked = await askedPage(db, idParam(args.params, visited), actor, locale)
  if (asked?.kind !== 'question') notFound(visited)
  const of = { rope: 'question', id: asked.id, readerId: actor.id } as const
  return {
    history: await ropeIn(db, locale, of, untied(visited)),
    asked: { ...asked, now: wholeMinute(asked.now) },
    constraint: constraintsOf(SettleWords),
    signedIn: actor.id !== null,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  shownMeta(
    !data || data.asked.withdrawnAt || data.asked.hiddenReason ? 'Cordée' : pageTitle(data.asked.title),
  )

export default function Question() {
  const { asked, history, constraint, signedIn } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { t, paths, locale } = language
  const words = t.participation.question
  const { official, subject } = asked
  const gone = asked.withdrawnAt !== null || asked.hiddenReason !== null
  const office = official && (official.title[locale] || official.title.fr)
  return (
    <>
      <PageHeading
        title={gone ? words.listTitle : asked.title}
        lang={gone ? undefined : asked.lang}
        seed={asked.id}
        eyebrow={official && office ? words.to(official.name, office) : undefined}
        breadcrumbs={[
          { label: words.listTitle, href: paths.questions() },
          ...(subject && subject.id !== official?.id
            ? [{ label: subject.title, href: paths.subject(subject).show }]
            : []),
        ]}
        actions={
          gone || !official ? null : (
            <>
              <QuestionBadge of={asked} />
              <Clock
                of={{
                  who: official.name,
                  since: asked.at,
                  dueOn: asked.dueOn ?? undefined,
                  promisedOn: asked.promisedOn,
                  answeredAt: asked.answeredAt,
                }}
                now={asked.now}
                language={language}
              />
            </>
          )
        }
      />
      <Wrap>
        <Columns
          label={t.ui.contribution.rope}
          aside={<QuestionRope of={asked} knots={history} language={language} />}
        >
          {asked.held ? <Notice tone="warning">{t.participation.comment.heldHere}</Notice> : null}
          {gone ? (
            <Notice>
              {asked.hiddenReason === null ? words.withdrawn : words.hidden(asked.hiddenReason)}
            </Notice>
          ) : (
            <Contribution
              of={{ ...asked, title: undefined, official: null }}
              now={asked.now}
              href={paths.question(asked.id)}
              language={language}
              actions={<QuestionActions of={asked} signedIn={signedIn} />}
            />
          )}
          {asked.answer ? (
            <OfficialAnswer of={asked.answer} now={asked.now} language={language} />
          ) : gone ? null : (
            <p className="my-6 text-second">{words.waitingTitle}</p>
          )}
          {asked.can.answer ? (
            <LinkButton href={paths.deskQuestion(asked.id)}>{words.answerIt}</LinkButton>
          ) : null}
          {asked.can.settle ? <SettleForm id={asked.id} constraint={constraint} /> : null}
        </Columns>
      </Wrap>
    </>
  )
}

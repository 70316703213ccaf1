import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { owedAnswer } from '#app/domain/overview/index.ts'
import { AnswerInput, answer } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Badge } from '#app/ui/badge.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Clock } from '#app/ui/voices/clock.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { Quoted } from '../../moderation/parts/quoted.tsx'
import { AcknowledgeForm, AnswerForm, PassOnLink } from './parts/answer-form.tsx'

const AnswerWords = AnswerInput.omit({ contributionId: true })

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'question.answer')
  const { db, actor, viewer, locale, t, frame } = visited
  const [item, { now }] = await Promise.all([
    owedAnswer(db, idParam(args.params, visited), actor, locale),
    frame(),
  ])
  return {
    item: item ?? notFound(visited),
    now,
    who: viewer.official?.name ?? viewer.displayName,
    constraint: constraintsOf(AnswerWords),
    title: pageTitle(t.desk.answer.title),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const contributionId = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'question.answer',
    schema: AnswerWords,
    deed: (act, input) => answer(act, { contributionId, ...input }),
    done: ({ id, undoUntil }, { t, say, paths }) => ({
      to: paths.desk,
      say: {
        text: t.desk.answer.sent(say.time(undoUntil)),
        next: { label: t.desk.answer.takeBack, to: paths.deskAnswerUndo(id), deed: true },
      },
    }),
  })
}

export default function DeskQuestion() {
  const { item, now, who, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths, say } = useLanguage()
  const words = t.desk.answer
  return (
    <>
      <PageHeading
        title={words.title}
        breadcrumbs={[{ label: t.desk.title, href: paths.desk }]}
        eyebrow={t.desk.kinds[item.kind]}
      />
      <Wrap className="grid gap-6">
        <Quoted title={item.title} html={item.html ?? ''} lang={item.lang}>
          <p>
            {item.author?.name ?? t.desk.anonymous}
            {item.subject ? ` ${t.desk.on(item.subject.title)}` : ''}
            {`, ${say.day(item.since)}`}
          </p>
        </Quoted>
        <p>
          <Clock
            of={{ who, since: item.since, dueOn: item.dueOn ?? undefined, promisedOn: item.promisedOn }}
            now={now}
            language={{ t, say }}
          />
        </p>
        <AnswerForm contributionId={item.id} constraint={constraint} lastResult={lastResult} />
        {item.kind === 'question' ? (
          <>
            {item.acknowledged && !item.promisedOn ? (
              <p>
                <Badge tone="done">{words.alreadyRead}</Badge>
              </p>
            ) : null}
            <AcknowledgeForm
              contributionId={item.id}
              acknowledged={item.acknowledged}
              promisedOn={item.promisedOn}
            />
            <PassOnLink contributionId={item.id} />
          </>
        ) : null}
      </Wrap>
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { owedAnswer } from '#app/domain/overview/index.ts'
import { AcknowledgeInput, acknowledge } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { Quoted } from '../../moderation/parts/quoted.tsx'
import { AcknowledgeForm, PassOnLink } from './parts/answer-form.tsx'

const ReadWords = AcknowledgeInput.omit({ contributionId: true })

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'question.answer')
  const { db, actor, locale, t } = visited
  const item = await owedAnswer(db, idParam(args.params, visited), actor, locale)
  return {
    item: item?.kind === 'question' ? item : notFound(visited),
    constraint: constraintsOf(ReadWords),
    title: pageTitle(t.desk.answer.acknowledge),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const contributionId = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'question.answer',
    schema: ReadWords,
    deed: (act, input) => acknowledge(act, { contributionId, ...input }),
    done: (_, { t, say, paths }, { by }) => ({
      to: paths.desk,
      say: by ? t.desk.answer.promised(say.day(by)) : t.desk.answer.acknowledged,
    }),
  })
}

/** Where the one-click form stands when it was refused, or opened by its address. */
export default function Acknowledgement() {
  const { item, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const refused = lastResult?.error?.['']
  const { t, paths } = useLanguage()
  return (
    <>
      <PageHeading
        title={t.desk.answer.acknowledge}
        breadcrumbs={[{ label: t.desk.title, href: paths.desk }]}
      />
      <Wrap className="grid gap-6">
        {refused ? (
          <Notice tone="danger" live>
            {refused.join(' ')}
          </Notice>
        ) : null}
        <Quoted title={item.title} html={item.html ?? ''} lang={item.lang} />
        {item.acknowledged && !item.promisedOn ? <p>{t.desk.answer.alreadyRead}</p> : null}
        <AcknowledgeForm
          contributionId={item.id}
          acknowledged={item.acknowledged}
          promisedOn={item.promisedOn}
          constraint={constraint}
          lastResult={lastResult}
        />
        <PassOnLink contributionId={item.id} />
      </Wrap>
    </>
  )
}

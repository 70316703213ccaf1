import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askedPage, SettleWords, settle } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visit, visitAs } from '#app/web/visit.ts'
import { OfficialAnswer } from './parts/official-answer.tsx'
import { SettleForm } from './parts/settle-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'question.settle')
  const { db, actor, locale, t } = visited
  const asked = await askedPage(db, idParam(args.params, visited), actor, locale)
  if (!asked?.mine) notFound(visited)
  return {
    asked,
    constraint: constraintsOf(SettleWords),
    title: pageTitle(t.participation.question.settleTitle),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const contributionId = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'question.settle',
    schema: SettleWords,
    limit: 'small',
    deed: (act, input) => settle(act, { ...input, contributionId }),
    done: (_, { t, paths }) => ({
      to: paths.question(contributionId),
      say: t.participation.question.settled,
    }),
  })
}

/** The asker's word by itself, where its errors have a place without a script. */
export default function Settle() {
  const { asked, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const language = useLanguage()
  const { paths } = language
  return (
    <>
      <PageHeading
        title={asked.title}
        lang={asked.lang}
        breadcrumbs={[{ label: asked.title, href: paths.question(asked.id) }]}
      />
      <Wrap>
        <div className="max-w-[68ch]">
          {asked.answer ? <OfficialAnswer of={asked.answer} now={asked.now} language={language} /> : null}
          {asked.can.settle || lastResult ? (
            <SettleForm id={asked.id} constraint={constraint} lastResult={lastResult} />
          ) : null}
        </div>
      </Wrap>
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RulingInput } from '#app/domain/moderation/index.ts'
import { answersOwedBy } from '#app/domain/overview/index.ts'
import { AnswerInput } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { visitAs } from '#app/web/visit.ts'
import { DeskKeys } from '../parts/keys.tsx'
import { WaitingList } from '../parts/waiting-list.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, locale, t, frame } = await visitAs(args, 'question.answer')
  const [items, { now }] = await Promise.all([answersOwedBy(db, actor, locale), frame()])
  return {
    items,
    now,
    constraints: { answer: constraintsOf(AnswerInput), rule: constraintsOf(RulingInput) },
    title: pageTitle(t.desk.questions.title),
  }
}

export const meta = titleMeta

export default function DeskQuestions() {
  const { items, now, constraints } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.desk.questions
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={<a href={paths.questions()}>{words.all}</a>}
      />
      <Wrap>
        {items.length > 0 ? (
          <DeskKeys />
        ) : (
          <Empty seed="questions-vides" title={words.empty}>
            {words.emptyBody}
          </Empty>
        )}
        <h2 className="sr-only">{t.desk.list}</h2>
        <WaitingList items={items} now={now} constraints={constraints} />
      </Wrap>
    </>
  )
}

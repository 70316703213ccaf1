import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { z } from 'zod'
import { undoAnswer } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visit, visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await visitAs(args, 'question.answer')
  return { title: pageTitle(t.participation.question.undoTitle) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const answerId = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'question.answer',
    schema: z.object({}),
    limit: 'small',
    deed: (act) => undoAnswer(act, { answerId }),
    done: ({ contributionId }, { t, paths }) => ({
      to: paths.contribution(contributionId).show,
      say: t.participation.question.undone,
    }),
  })
}

/** Undoing an answer that one gave at the desk, within its ten minutes. */
export default function DeskAnswerUndo() {
  const refused = useActionData<typeof action>()?.error?.['']
  const { t } = useLanguage()
  const words = t.participation.question
  return (
    <>
      <PageHeading title={words.undoTitle} lead={words.undoLead} />
      <Wrap className="grid gap-6">
        {refused ? (
          <Notice tone="danger" live>
            {refused.join(' ')}
          </Notice>
        ) : (
          <Form method="post">
            <SubmitButton tone="danger">{words.undoButton}</SubmitButton>
          </Form>
        )}
      </Wrap>
    </>
  )
}

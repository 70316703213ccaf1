import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { undoAnswer } from '#app/domain/participation/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Wrap } from '#app/ui/page.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'

/** The button stands on the link's own page. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.answer(args.params.token!))
}

export async function action(args: ActionFunctionArgs) {
  const token = args.params.token!
  return perform(args, {
    schema: z.object({}),
    limit: 'small',
    deed: (act) => undoAnswer(act, { token }),
    done: (_, { t, paths }) => ({ to: paths.answer(token), say: t.participation.answer.undone }),
  })
}

/** Shown when the time to undo has passed. */
export default function AnswerUndo() {
  const refused = useActionData<typeof action>()?.error?.['']
  const { t } = useLanguage()
  return (
    <>
      <PageHeading title={t.participation.question.undoTitle} />
      <Wrap>
        {refused ? (
          <Notice tone="danger" live>
            {refused.join(' ')}
          </Notice>
        ) : null}
      </Wrap>
    </>
  )
}

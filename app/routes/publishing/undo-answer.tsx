import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { act, nobody } from '#app/domain/act.ts'
import { undoAnswer } from '#app/domain/participation/index.ts'
import { answerToUndo, readUndoValue, undoPurpose } from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { hiddenTitleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { orderIn, performByLink } from '#app/web/by-link.ts'
import { visit } from '#app/web/visit.ts'

const undo = { purpose: undoPurpose, read: readUndoValue }

/** Shows the answer that the mail confirmed. Opening the link changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const order = orderIn(args, visited, undo)
  const answer = order && (await answerToUndo(visited.instance.db, order))
  return { answer, title: pageTitle(visited.t.publishing.undoAnswer.title) }
}

export const meta = hiddenTitleMeta

export const action = (args: ActionFunctionArgs) =>
  performByLink(args, undo, async (order, { instance, paths, t }) => {
    const { contributionId } = await act(instance.db, nobody, (act) => undoAnswer(act, { signed: order }))
    return { to: paths.contribution(contributionId).show, say: t.publishing.undoAnswer.done }
  })

export default function UndoAnswer() {
  const { answer } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.publishing.undoAnswer
  return (
    <>
      <PageHeading title={words.title} lead={answer ? words.lead : undefined} />
      <Wrap>
        <div className="grid max-w-[68ch] gap-6">
          {answer ? (
            <Form method="post" className="grid gap-4">
              <blockquote
                className="prose card"
                lang={answer.lang}
                dangerouslySetInnerHTML={{ __html: answer.html }}
              />
              <p>
                <Button tone="danger">{words.button}</Button>
              </p>
            </Form>
          ) : (
            <Notice tone="warning">{words.gone}</Notice>
          )}
        </div>
      </Wrap>
    </>
  )
}

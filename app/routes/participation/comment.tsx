import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CommentWords } from '#app/domain/participation/index.ts'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { addressOf } from '#app/web/address-of.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { CommentForm } from './parts/comment-form.tsx'
import { speakerOf } from './parts/participation.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, t } = visited
  const here = subjectHere(db, addressOf(args.params), locale, 'comments')
  const { summary: _, takes: __, ...subject } = await orRefused(visited, here)
  return {
    subject,
    speaker: speakerOf(viewer),
    constraint: constraintsOf(CommentWords),
    title: pageTitle(t.participation.comment.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => keptDeeds.comment.ask(args, addressOf(args.params))

/** The form by itself: where its errors have a place without a script. */
export default function Comment() {
  const { subject, speaker, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.participation.comment
  const to = paths.subject(subject)
  return (
    <>
      <PageHeading
        title={words.title}
        seed={subject.slug}
        breadcrumbs={[{ label: subject.title, href: to.discussion() }]}
      />
      <Wrap>
        <div className="max-w-[68ch]">
          {subject.can.comment ? (
            <CommentForm
              id="contribution"
              action={to.comments}
              speaker={speaker}
              official={subject.can.ask ? subject.official?.name : null}
              constraint={constraint}
              lastResult={lastResult}
            />
          ) : (
            <Notice>{t.participation.discussion.closed}</Notice>
          )}
        </div>
      </Wrap>
    </>
  )
}

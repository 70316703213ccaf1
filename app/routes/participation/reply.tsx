import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { permalink, ReplyWords, thread } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { hiddenTitleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { backTo } from './parts/back.server.ts'
import { Thread } from './parts/comment.tsx'
import { CommentForm } from './parts/comment-form.tsx'
import { ropesOf, speakerOf } from './parts/participation.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, t, frame } = visited
  const id = idParam(args.params, visited)
  const { now, settings } = await frame()
  const [parent, place] = await Promise.all([
    thread(db, id, { viewerId: viewer?.id ?? null, answerDays: settings.answerDays }),
    permalink(db, id, viewer?.id),
  ])
  if (!parent || place?.kind !== 'comment') notFound(visited)
  return {
    parent,
    ropes: await ropesOf(visited, [parent]),
    place: place.place,
    now,
    speaker: speakerOf(viewer),
    constraint: constraintsOf(ReplyWords),
    title: pageTitle(t.participation.comment.replyTitle),
  }
}

export const meta = hiddenTitleMeta

export async function action(args: ActionFunctionArgs) {
  const parentId = idParam(args.params, await visit(args))
  return keptDeeds.reply.ask(args, { parentId }, ({ id, held }, { paths }) =>
    backTo(args, { anchor: `c-${id}`, otherwise: paths.contribution(held ? parentId : id).show }),
  )
}

/** The whole thread, and the reply that one writes to it. */
export default function Reply() {
  const { parent, ropes, place, now, speaker, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const language = useLanguage()
  const { t, paths } = language
  const words = t.participation.comment
  const shared = { language, now, place, ropes, usefulForm: 'utile' }
  const here = { ...shared, closed: true, signedIn: speaker !== null }
  const gone = parent.withdrawnAt !== null || parent.hiddenReason !== null || parent.held
  return (
    <>
      <PageHeading
        title={parent.author && !gone ? words.replyTo(parent.author) : words.replyTitle}
        seed={place.slug}
        breadcrumbs={[{ label: words.back, href: paths.contribution(parent.id).show }]}
      />
      <Wrap>
        <div className="max-w-[68ch]">
          <form method="post" id="utile" />
          <Thread of={parent} here={here} />
          {gone ? null : (
            <div className="card mt-8">
              <CommentForm
                id="reponse"
                action={paths.contribution(parent.id).reply}
                speaker={speaker}
                constraint={constraint}
                lastResult={lastResult}
                reply
              />
            </div>
          )}
        </div>
      </Wrap>
    </>
  )
}

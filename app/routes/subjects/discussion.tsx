import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { visit } from '#app/web/visit.ts'
import { Discussion } from '../participation/parts/discussion.tsx'
import { discussionOf } from '../participation/parts/participation.server.ts'
import { frameOf } from './parts/frame.server.ts'
import { SubjectFrame } from './parts/subject-frame.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const frame = await frameOf(visited, args.params, 'comments')
  const shown = await discussionOf(visited, frame.id)
  return { frame, shown, title: pageTitle(visited.t.subjectPages.discussion, frame.title) }
}

export const meta = titleMeta

/** What people say of a subject: the form where one looks for it, then the threads, twenty at a time. */
export default function SubjectDiscussion() {
  const { frame, shown } = useLoaderData<typeof loader>()
  return (
    <SubjectFrame frame={frame} tab="discussion">
      <Discussion
        shown={shown}
        place={frame}
        now={frame.now}
        closed={!frame.can.comment}
        official={frame.can.ask ? (frame.official?.name ?? null) : null}
      />
    </SubjectFrame>
  )
}

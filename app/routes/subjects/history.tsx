import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { decisionsOf } from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ropeIn } from '#app/telling/index.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { untied } from '#app/web/untied.ts'
import { visit } from '#app/web/visit.ts'
import { DecisionsOn } from '../decisions/parts/decisions-on.tsx'
import { frameOf } from './parts/frame.server.ts'
import { History } from './parts/history.tsx'
import { SubjectFrame } from './parts/subject-frame.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, t } = visited
  const frame = await frameOf(visited, args.params)
  const [history, decisions] = await Promise.all([
    ropeIn(db, locale, { rope: 'subject', id: frame.id }, untied(visited)),
    decisionsOf(db, frame.id, locale),
  ])
  return { frame, history, decisions, title: pageTitle(t.subjectPages.history, frame.title) }
}

export const meta = titleMeta

/** The story of a subject as a rope, and the official acts on it. */
export default function SubjectHistory() {
  const { frame, history, decisions } = useLoaderData<typeof loader>()
  const { kind, slug } = frame
  return (
    <SubjectFrame
      frame={frame}
      tab="history"
      beside={
        kind === 'project' || kind === 'dossier' ? (
          <DecisionsOn decisions={decisions} place={{ kind, slug }} />
        ) : null
      }
    >
      <History kind={kind} knots={history} />
    </SubjectFrame>
  )
}

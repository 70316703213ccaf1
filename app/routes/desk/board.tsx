import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { projectBoard } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Table } from '#app/ui/table.tsx'
import { visitAs } from '#app/web/visit.ts'
import { Gate, InPhase, Lateness, NameOnBoard } from './parts/board-cells.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, frame } = await visitAs(args, 'desk.visit')
  const [rows, { now }] = await Promise.all([projectBoard(db), frame()])
  return { rows, now, title: pageTitle(t.projectsDesk.board.title) }
}

export const meta = titleMeta

/** Every public project, the latest first: where it stands, what its gate waits for, and the way on. */
export default function Board() {
  const { rows, now } = useLoaderData<typeof loader>()
  const { t, say } = useDeskLanguage()
  const words = t.projectsDesk.board
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="tableau" />
      <Wrap>
        {rows.length === 0 ? (
          <Empty seed="tableau-vide" title={words.none}>
            {words.noneBody}
          </Empty>
        ) : (
          <Table
            caption={<span className="sr-only">{words.title}</span>}
            rows={rows}
            keyOf={({ slug }) => slug}
            columns={[
              { key: 'project', label: words.project, cell: (row) => <NameOnBoard of={row} /> },
              { key: 'late', label: words.lateness, cell: (row) => <Lateness of={row} now={now} /> },
              { key: 'phase', label: words.phase, cell: (row) => <InPhase of={row} now={now} /> },
              {
                ...{ key: 'next', label: words.next },
                cell: ({ nextMilestoneOn }) => (nextMilestoneOn ? say.day(nextMilestoneOn) : words.noNext),
              },
              { key: 'gate', label: words.gate, cell: (row) => <Gate of={row} /> },
            ]}
          />
        )}
      </Wrap>
    </>
  )
}

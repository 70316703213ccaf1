import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskProposals } from '#app/domain/proposals/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Table } from '#app/ui/table.tsx'
import { visitAs } from '#app/web/visit.ts'
import { StateBadge } from '../../proposals/parts/state-badge.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await visitAs(args, 'desk.visit')
  return { rows: await deskProposals(db), title: pageTitle(t.proposalsDesk.list.title) }
}

export const meta = titleMeta

/** What is proposed to the commune and waits for it, the clock that runs out first before all. */
export default function DeskProposals() {
  const { rows } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.proposalsDesk.list
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={<a href={paths.proposals()}>{words.all}</a>}
      />
      <Wrap>
        <Table
          caption={words.caption}
          rows={rows}
          keyOf={({ id }) => id}
          empty={<Empty seed="propositions-mairie" title={words.empty} />}
          columns={[
            {
              key: 'title',
              label: words.proposal,
              cell: ({ slug, title, lang }) => (
                <a href={paths.deskProposal(slug).show} lang={lang}>
                  {title}
                </a>
              ),
            },
            { key: 'state', label: words.state, cell: ({ state }) => <StateBadge state={state} /> },
            {
              key: 'due',
              label: words.due,
              cell: ({ dueOn, late }) => (dueOn ? `${say.day(dueOn)}${late ? ` — ${words.late}` : ''}` : '—'),
            },
            { key: 'examiner', label: words.examiner, cell: ({ examiner }) => examiner ?? '—' },
            {
              key: 'supports',
              label: words.supports,
              number: true,
              cell: ({ weighty, threshold, supports }) => `${supports} (${weighty}/${threshold})`,
            },
          ]}
        />
      </Wrap>
    </>
  )
}

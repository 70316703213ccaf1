import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskBudgets } from '#app/domain/ballots/index.ts'
import { may } from '#app/domain/policy.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Table } from '#app/ui/table.tsx'
import { visitAs } from '#app/web/visit.ts'
import { stateOf } from '../../budgets/parts/shown.ts'
import { StateBadge } from '../../budgets/parts/state-badge.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, t } = await visitAs(args, 'desk.visit')
  return {
    rows: await deskBudgets(db),
    may: { write: may(actor, 'budget.write') },
    title: pageTitle(t.budgetsDesk.list.title),
  }
}

export const meta = titleMeta

/** Participatory budgets at the desk, drafts among them. */
export default function DeskBudgets() {
  const { rows, may } = useLoaderData<typeof loader>()
  const { t, say, paths, locale } = useDeskLanguage()
  const words = t.budgetsDesk.list
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <p className="flex flex-wrap items-center gap-4">
            {may.write ? <LinkButton href={paths.deskNewBudget}>{words.new}</LinkButton> : null}
            <a href={paths.budgets}>{words.all}</a>
          </p>
        }
      />
      <Wrap>
        <Table
          caption={words.caption}
          rows={rows}
          keyOf={({ id }) => id}
          empty={<Empty seed="budgets-mairie" title={words.empty} />}
          columns={[
            {
              key: 'title',
              label: words.budget,
              cell: ({ slug, titles }) => (
                <a href={paths.deskBudget(slug).show} lang={titles[locale] ? locale : 'fr'}>
                  {inLanguage(titles, locale)}
                </a>
              ),
            },
            { key: 'state', label: words.state, cell: (row) => <StateBadge state={stateOf(row)} /> },
            { key: 'sum', label: words.sum, number: true, cell: ({ amount }) => say.money(amount) },
            { key: 'ideas', label: words.ideas, number: true, cell: ({ ideas }) => say.number(ideas) },
            {
              key: 'vote',
              label: words.vote,
              cell: ({ opensOn, closesOn }) => `${say.day(opensOn)} – ${say.day(closesOn)}`,
            },
          ]}
        />
      </Wrap>
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { budgetCards } from '#app/domain/ballots/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { BudgetCard } from './parts/budget-card.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, t } = await visit(args)
  return { cards: await budgetCards(db, viewer?.id ?? null), title: pageTitle(t.budgets.list.title) }
}

export const meta = titleMeta

/** The sums that people share out: where something can be done now before all. */
export default function BudgetList() {
  const { cards } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.budgets.list
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="budgets" />
      <Wrap>
        {cards.length === 0 ? (
          <Empty seed="budgets-vide" title={words.empty}>
            {words.emptyLead}
          </Empty>
        ) : (
          <>
            <h2 className="sr-only">{words.found}</h2>
            <div className="cards">
              {cards.map((card) => (
                <BudgetCard key={card.id} of={card} />
              ))}
            </div>
          </>
        )}
      </Wrap>
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { consultationCards } from '#app/domain/ballots/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { ConsultationCard } from './parts/consultation-card.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, t } = await visit(args)
  return { cards: await consultationCards(db, viewer?.id ?? null), title: pageTitle(t.votes.list.title) }
}

export const meta = titleMeta

/** What the commune asks: what can be voted on now before all. */
export default function ConsultationList() {
  const { cards } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.votes.list
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="consultations"
        actions={<a href={paths.budgets}>{t.voteNames.budgets}</a>}
      />
      <Wrap>
        {cards.length === 0 ? (
          <Empty seed="consultations-vide" title={words.empty}>
            {words.emptyLead}
          </Empty>
        ) : (
          <>
            <h2 className="sr-only">{words.found}</h2>
            <div className="cards">
              {cards.map((card) => (
                <ConsultationCard key={card.id} of={card} />
              ))}
            </div>
          </>
        )}
      </Wrap>
    </>
  )
}

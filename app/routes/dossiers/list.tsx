import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dossierCards, dossierCounts } from '#app/domain/dossiers/index.ts'
import { readCursor } from '#app/lib/addresses/cursor.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import { CountedList } from '#app/ui/counted-list.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { isNarrowed, readQuery, writeQuery } from './list-query.ts'
import { DossierCard } from './parts/dossier-card.tsx'
import { DossierRows } from './parts/dossier-rows.tsx'
import { ListFilters } from './parts/list-filters.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, locale, t } = await visit(args)
  const query = readQuery(url.searchParams)
  const filters = { ...query, words: searchWords(query.q) }
  const [page, counts] = await Promise.all([
    dossierCards(db, { locale, filters, cursor: readCursor(url.searchParams) }),
    dossierCounts(db, filters),
  ])
  return { ...page, counts, query, title: pageTitle(t.dossiers.list.title) }
}

export const meta = titleMeta

export default function DossierList() {
  const { cards, counts, query, next, previous } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  // What can be judged now comes before what moved last.
  const first = cards.find(({ opinionsOpen }) => opinionsOpen) ?? cards[0]
  return (
    <CountedList
      words={t.dossiers.list}
      seed="dossiers"
      filters={<ListFilters query={query} counts={counts} />}
      total={counts.total}
      narrowed={isNarrowed(query)}
      views={{ view: query.view, href: (view) => paths.dossiers(writeQuery({ ...query, view })) }}
      all={paths.dossiers()}
      previous={previous && paths.dossiers(writeQuery(query, { before: previous }))}
      next={next && paths.dossiers(writeQuery(query, { after: next }))}
    >
      {cards.length === 0 ? null : query.view === 'rows' ? (
        <DossierRows cards={cards} />
      ) : (
        <div className="cards">
          {cards.map((card, n) => (
            <DossierCard
              key={card.id}
              of={card}
              large={previous === null && card === first}
              gloss={cards.findIndex(({ programme }) => programme === card.programme) === n}
            />
          ))}
        </div>
      )}
    </CountedList>
  )
}

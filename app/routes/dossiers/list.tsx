import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dossierCards, dossierCounts } from '#app/domain/dossiers/index.ts'
import { searchWords } from '#app/domain/projects/index.ts'
import { readCursor } from '#app/lib/addresses/cursor.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { visit } from '#app/web/visit.ts'
import { readQuery, writeQuery } from './list-query.ts'
import { DossierCard } from './parts/dossier-card.tsx'
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
  const words = t.dossiers.list
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="dossiers" />
      <Wrap>
        <ListFilters query={query} counts={counts} />
        <h2 className="mb-4 text-lg" id="resultats">
          {words.count(counts.total)}
        </h2>
        {cards.length > 0 ? (
          <div className="cards">
            {cards.map((card) => (
              <DossierCard key={card.id} of={card} />
            ))}
          </div>
        ) : (
          <NothingHere />
        )}
        <Pagination
          previous={previous && paths.dossiers(writeQuery(query, { before: previous }))}
          next={next && paths.dossiers(writeQuery(query, { after: next }))}
        />
      </Wrap>
    </>
  )
}

function NothingHere() {
  const { counts, query } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.dossiers.list
  if (!query.q && !query.state && !query.programme && counts.total === 0)
    return (
      <Empty seed="dossiers-vide" title={words.empty} level="h3">
        {words.emptyBody}
      </Empty>
    )
  return (
    <Empty
      seed="dossiers-rien"
      level="h3"
      title={counts.total > 0 ? words.pastEnd : words.nothing}
      actions={<LinkButton href={paths.dossiers()}>{words.clear}</LinkButton>}
    >
      {counts.total > 0 ? null : words.nothingBody}
    </Empty>
  )
}

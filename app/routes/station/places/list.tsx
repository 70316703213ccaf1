import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { placeCards, placeCounts } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import { CountedList } from '#app/ui/counted-list.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { readQuery, writeQuery } from './list-query.ts'
import { ListFilters } from './parts/list-filters.tsx'
import { PlaceLine } from './parts/place-line.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, t, locale } = await visit(args)
  const query = readQuery(url.searchParams)
  const filters = { ...query, words: searchWords(query.q) }
  const [page, counts] = await Promise.all([
    placeCards(db, locale, filters, query.page),
    placeCounts(db, filters),
  ])
  return { ...page, counts, query, title: pageTitle(t.places.list.title) }
}

export const meta = titleMeta

/** The register of places. */
export default function PlaceList() {
  const { cards, more, counts, query } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.places.list
  const at = (page: number) => paths.places(writeQuery({ ...query, page }))
  return (
    <CountedList
      words={words}
      seed="lieux"
      filters={<ListFilters query={query} counts={counts} />}
      total={counts.total}
      narrowed={Boolean(query.q || query.kind || query.body)}
      all={paths.places()}
      previous={query.page > 1 ? at(query.page - 1) : null}
      next={more ? at(query.page + 1) : null}
      after={
        <p className="mt-10 flex flex-wrap gap-x-6 text-sm">
          <a href={paths.map({ montrer: 'lieux', organisme: query.body })}>{t.map.page.see}</a>
          <a href={paths.placesFile()} download>
            {words.file}
          </a>
        </p>
      }
    >
      {cards.length > 0 ? (
        <ul className="service-lines">
          {cards.map((card) => (
            <PlaceLine key={card.id} of={card} />
          ))}
        </ul>
      ) : null}
    </CountedList>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { placeCards } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Filters } from '#app/ui/forms/filters.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Table } from '#app/ui/table.tsx'
import { visitAs } from '#app/web/visit.ts'
import { readQuery, writeQuery } from '../../station/places/list-query.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, url, t, locale } = await visitAs(args, 'place.write')
  const query = readQuery(url.searchParams)
  const page = await placeCards(instance.db, locale, { words: searchWords(query.q) }, query.page)
  return { ...page, query, title: pageTitle(t.stationDesk.places.title) }
}

export const meta = titleMeta

/** The register at the desk. */
export default function DeskPlaces() {
  const { cards, more, query } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.stationDesk.places
  const at = (page: number) => paths.deskPlacesShown(writeQuery({ ...query, page }))
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LinkButton href={paths.deskNewPlace}>{words.new}</LinkButton>
            <LinkButton tone="secondary" href={paths.deskPlaceImports}>
              {words.import}
            </LinkButton>
          </>
        }
      />
      <Wrap>
        <Filters
          action={paths.deskPlaces}
          search={{ label: t.places.list.search, value: query.q }}
          filters={[]}
        />
        <Table
          caption={words.caption}
          rows={cards}
          keyOf={({ id }) => id}
          empty={<Empty seed="lieux-mairie" title={words.empty} />}
          columns={[
            {
              key: 'name',
              label: words.name,
              cell: ({ slug, name, lang }) => (
                <a href={paths.deskPlace(slug)} lang={lang}>
                  {name}
                </a>
              ),
            },
            { key: 'kind', label: words.kind, cell: ({ kind }) => t.places.kinds[kind] },
            { key: 'body', label: words.body, cell: ({ body }) => body?.name ?? '—' },
            {
              key: 'where',
              label: words.where,
              cell: ({ latitude }) => (latitude === null ? words.no : words.yes),
            },
          ]}
        />
        <Pagination
          previous={query.page > 1 ? at(query.page - 1) : null}
          next={more ? at(query.page + 1) : null}
        />
      </Wrap>
    </>
  )
}

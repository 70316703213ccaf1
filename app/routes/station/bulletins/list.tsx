import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { everyBulletin } from '#app/domain/station/index.ts'
import { classWords } from '#app/lib/addresses/class-words.ts'
import { categoryWords } from '#app/lib/addresses/info-words.ts'
import { bulletinCategories, personClasses } from '#app/lib/kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Filters } from '#app/ui/forms/filters.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { visit } from '#app/web/visit.ts'
import { readBulletinQuery, writeBulletinQuery } from './list-query.ts'
import { BulletinCard } from './parts/bulletin-card.tsx'
import { inCard } from './parts/in-card.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, t, locale } = await visit(args)
  const query = readBulletinQuery(url.searchParams)
  const page = await everyBulletin(db, locale, query, query.page)
  return { ...page, cards: page.cards.map(inCard), query, title: pageTitle(t.infos.list.title) }
}

export const meta = titleMeta

/** All that was ever let known, over or not. */
export default function BulletinList() {
  const { cards, more, query } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.infos.list
  const { q, category, audience } = query
  const at = (page: number) => paths.bulletins(writeBulletinQuery({ ...query, page }))
  const narrowed = Boolean(q || category || audience)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="bulletins" />
      <Wrap>
        <Filters
          action={paths.bulletins()}
          search={{ label: words.search, value: q ?? '', hint: words.searchHint }}
          filters={[
            {
              name: 'sujet',
              label: words.category,
              value: category && categoryWords[category],
              options: bulletinCategories.map((one) => ({
                value: categoryWords[one],
                label: t.infos.categories[one],
              })),
            },
            {
              name: 'pour',
              label: words.audience,
              value: audience && classWords[audience],
              options: personClasses.map((one) => ({ value: classWords[one], label: t.infos.classes[one] })),
            },
          ]}
          chosen={[
            ...(q
              ? [
                  {
                    label: words.words(q),
                    without: paths.bulletins(writeBulletinQuery({ category, audience })),
                  },
                ]
              : []),
            ...(category
              ? [
                  {
                    label: t.infos.categories[category],
                    without: paths.bulletins(writeBulletinQuery({ q, audience })),
                  },
                ]
              : []),
            ...(audience
              ? [
                  {
                    label: t.infos.classes[audience],
                    without: paths.bulletins(writeBulletinQuery({ q, category })),
                  },
                ]
              : []),
          ]}
          clear={paths.bulletins()}
        />
        {cards.length > 0 ? (
          <ul className="cards">
            {cards.map((card) => (
              <BulletinCard key={card.id} of={card} level="h2" />
            ))}
          </ul>
        ) : narrowed || query.page > 1 ? (
          <Empty
            seed="bulletins-rien"
            title={words.nothing}
            level="h2"
            actions={<LinkButton href={paths.bulletins()}>{words.clear}</LinkButton>}
          />
        ) : (
          <Empty seed="bulletins-vide" title={words.empty} level="h2">
            {words.emptyBody}
          </Empty>
        )}
        <Pagination
          previous={query.page > 1 ? at(query.page - 1) : null}
          next={more ? at(query.page + 1) : null}
        />
      </Wrap>
    </>
  )
}

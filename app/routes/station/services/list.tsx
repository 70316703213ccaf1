import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isOpenNow, serviceCards } from '#app/domain/station/index.ts'
import { placeKindOf, placeKindWords } from '#app/lib/addresses/place-words.ts'
import { placeKinds } from '#app/lib/kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Filters } from '#app/ui/forms/filters.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { ServiceLine } from './parts/service-line.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, t, locale } = await visit(args)
  const q = (url.searchParams.get('q') ?? '').replaceAll(/\p{C}/gu, ' ').trim().slice(0, 140)
  const kind = placeKindOf(url.searchParams.get('type') ?? '')
  const found = await serviceCards(db, locale, { kind, words: searchWords(q) })
  const open = found.filter(isOpenNow).length
  const cards = found.map(({ place: _, ...line }) => line)
  return { cards, open, query: { q, kind }, title: pageTitle(t.services.list.title) }
}

export const meta = titleMeta

/** Every service, and how it is now, by what it is. */
export default function ServiceList() {
  const { cards, open, query } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.services.list
  const narrowed = Boolean(query.q || query.kind)
  const groups = placeKinds
    .map((kind) => ({ kind, of: cards.filter((card) => card.kind === kind) }))
    .filter(({ of }) => of.length > 0)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="services" />
      <Wrap className="grid gap-10">
        <div>
          <Filters
            action={paths.services()}
            search={{ label: words.search, value: query.q }}
            filters={[
              {
                name: 'type',
                label: words.kind,
                value: query.kind && placeKindWords[query.kind],
                options: placeKinds.map((kind) => ({
                  value: placeKindWords[kind],
                  label: t.places.kinds[kind],
                })),
              },
            ]}
            chosen={[
              ...(query.q
                ? [
                    {
                      label: words.words(query.q),
                      without: paths.services({ type: query.kind && placeKindWords[query.kind] }),
                    },
                  ]
                : []),
              ...(query.kind
                ? [{ label: t.places.kinds[query.kind], without: paths.services({ q: query.q }) }]
                : []),
            ]}
            clear={paths.services()}
          />
          {cards.length > 0 ? (
            <p className="text-lg">
              <b>{words.counts(open, cards.length)}</b>
            </p>
          ) : narrowed ? (
            <Empty
              seed="services-rien"
              title={words.nothing}
              level="h2"
              actions={<LinkButton href={paths.services()}>{words.clear}</LinkButton>}
            />
          ) : (
            <Empty seed="services-vide" title={words.empty} level="h2">
              {words.emptyBody}
            </Empty>
          )}
        </div>
        <div className="kinds">
          {groups.map(({ kind, of }) => (
            <section key={kind} aria-labelledby={`type-${kind}`}>
              <h2 id={`type-${kind}`} className="text-xl">
                {t.places.kinds[kind]}
              </h2>
              <ul className="service-lines">
                {of.map((card) => (
                  <ServiceLine key={card.id} of={card} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p className="flex flex-wrap gap-x-6 text-sm">
          <a href={paths.map({ montrer: 'services' })}>{t.map.page.see}</a>
          <a href={paths.servicesFile} download>
            {words.file}
          </a>
          <a href={paths.servicesSheet} download>
            {t.common.sheet}
          </a>
        </p>
      </Wrap>
    </>
  )
}

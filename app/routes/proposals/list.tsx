import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { proposalCards, proposalCounts } from '#app/domain/proposals/index.ts'
import { placesOnMap } from '#app/domain/station/index.ts'
import { readCursor } from '#app/lib/addresses/cursor.ts'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { CountedList } from '#app/ui/counted-list.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { isNarrowed, readQuery, writeQuery } from './list-query.ts'
import { ListFilters } from './parts/list-filters.tsx'
import { ProposalCard } from './parts/proposal-card.tsx'
import { ProposalRows } from './parts/proposal-rows.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, t, frame, locale } = await visit(args)
  const [{ day: asked, ...said }, places] = [readQuery(url.searchParams), await placesOnMap(db, locale)]
  const known = places.some(({ slug }) => slug === said.near)
  const query = known ? said : { ...said, near: undefined, ...(said.sort === 'near' ? shuffled : {}) }
  const filters = { ...query, words: searchWords(query.q) }
  const day = asked ?? civilDay((await frame()).now)
  const [page, counts] = await Promise.all([
    proposalCards(db, { filters, sort: query.sort, day, cursor: readCursor(url.searchParams) }),
    proposalCounts(db, filters),
  ])
  return {
    ...{ ...page, counts, query, day },
    places: places.map(({ slug, name, lang }) => ({ slug, name, lang })),
    title: pageTitle(t.proposals.list.title),
  }
}

const shuffled = { sort: 'shuffled' } as const

export const meta = titleMeta

export default function ProposalList() {
  const { cards, counts, query, places, day, next, previous } = useLoaderData<typeof loader>()
  const { t, say, paths } = useLanguage()
  const words = t.proposals.list
  // The commune owes an answer; no other comes first, as the shuffle wants it.
  const urgent = cards.find(({ state, dueOn }) => state === 'reached' || dueOn)
  const write = <LinkButton href={paths.newProposal}>{words.write}</LinkButton>
  return (
    <CountedList
      words={words}
      seed="propositions"
      filters={
        <>
          <p className="mb-6">{write}</p>
          <ListFilters query={query} counts={counts} places={places} />
        </>
      }
      total={counts.total}
      narrowed={isNarrowed(query)}
      views={{ view: query.view, href: (view) => paths.proposals(writeQuery({ ...query, view }, { day })) }}
      all={paths.proposals()}
      previous={previous && paths.proposals(writeQuery(query, { before: previous, day }))}
      next={next && paths.proposals(writeQuery(query, { after: next, day }))}
      whenEmpty={write}
      after={
        <div className="mt-10 grid gap-2 text-sm text-second">
          {query.sort === 'shuffled' ? <p>{words.shuffle(say.day(day))}</p> : null}
          <p className="flex flex-wrap gap-x-6">
            <a href={paths.proposalsFeed}>{words.feed}</a>
            <a href={paths.proposalsFile} download>
              {words.file}
            </a>
            <a href={paths.proposalsSheet} download>
              {t.common.sheet}
            </a>
          </p>
        </div>
      }
    >
      {cards.length === 0 ? null : query.view === 'rows' ? (
        <ProposalRows cards={cards} />
      ) : (
        <div className="cards">
          {cards.map((card) => (
            <ProposalCard key={card.id} of={card} large={card === urgent} />
          ))}
        </div>
      )}
    </CountedList>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { decidedAt, decisionCards, decisionCounts } from '#app/domain/publishing/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { CountedList } from '#app/ui/counted-list.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { isNarrowed, readDecisionCursor, readQuery, writeQuery } from './list-query.ts'
import { DecisionCard } from './parts/decision-card.tsx'
import { DecisionRows } from './parts/decision-rows.tsx'
import { ListFilters } from './parts/list-filters.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, url, locale, t } = visited
  const { subject: asked, ...query } = readQuery(url.searchParams)
  const found = asked && ((await decidedAt(db, asked.kind, asked.slug, locale)) ?? notFound(visited))
  const filters = { ...query, words: searchWords(query.q), subjectId: found?.id }
  const [page, counts] = await Promise.all([
    decisionCards(db, { locale, filters, cursor: readDecisionCursor(url.searchParams) }),
    decisionCounts(db, filters),
  ])
  return {
    ...page,
    counts,
    query: { ...query, subject: asked },
    subject: found && { title: found.title, lang: found.lang },
    title: pageTitle(t.decisions.list.title),
  }
}

export const meta = titleMeta

/** What the commune decided, the latest first. */
export default function DecisionList() {
  const { cards, counts, query, subject, next, previous } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.decisions.list
  return (
    <CountedList
      words={words}
      seed="decisions"
      filters={<ListFilters query={query} counts={counts} subject={subject?.title} />}
      total={counts.total}
      narrowed={isNarrowed(query)}
      views={{ view: query.view, href: (view) => paths.decisions(writeQuery({ ...query, view })) }}
      all={paths.decisions()}
      previous={previous && paths.decisions(writeQuery(query, { before: previous }))}
      next={next && paths.decisions(writeQuery(query, { after: next }))}
      whenEmpty={<LinkButton href={paths.projects()}>{words.seeProjects}</LinkButton>}
      after={
        <p className="mt-12 flex flex-wrap gap-x-6 gap-y-2">
          <a href={paths.decisionsFeed}>{words.feed}</a>
          <a href={paths.openData}>{words.openData}</a>
        </p>
      }
    >
      {cards.length === 0 ? null : query.view === 'rows' ? (
        <DecisionRows cards={cards} />
      ) : (
        <ul className="grid gap-4">
          {cards.map((card) => (
            <DecisionCard key={card.id} of={card} />
          ))}
        </ul>
      )}
    </CountedList>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ProjectCard, projectCards, projectCounts, readCursor } from '#app/domain/projects/index.ts'
import { listFollowOf } from '#app/domain/publishing/index.ts'
import { subjectPaths, subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { searchWords } from '#app/lib/texts/search-words.ts'
import { CountedList } from '#app/ui/counted-list.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { KeptPart } from '#app/ui/kept/kept-part.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { InProjectCard } from '#app/ui/project-card.tsx'
import { visit } from '#app/web/visit.ts'
import { FollowPart } from '../publishing/parts/follow.tsx'
import { isNarrowed, readQuery, writeQuery } from './list-query.ts'
import { cardSummary } from './parts/card-summary.ts'
import { ListFilters } from './parts/list-filters.tsx'
import { ProjectRows } from './parts/project-rows.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, locale, t, viewer } = await visit(args)
  const query = readQuery(url.searchParams)
  const cursor =
    readCursor(url.searchParams.get('apres'), 'next') ?? readCursor(url.searchParams.get('avant'), 'previous')
  const filters = { ...query, words: searchWords(query.q) }
  const [page, counts, follow] = await Promise.all([
    projectCards(db, { locale, filters, sort: query.sort, cursor }),
    projectCounts(db, filters),
    listFollowOf(db, subjectPaths.project, viewer?.id ?? null),
  ])
  return { ...page, counts, query, follow, title: pageTitle(t.projectPages.list.title) }
}

export const meta = titleMeta

export default function ProjectList() {
  const { cards, counts, query, follow, next, previous } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  return (
    <CountedList
      words={t.projectPages.list}
      seed="projets"
      filters={<ListFilters query={query} counts={counts} />}
      total={counts.total}
      narrowed={isNarrowed(query)}
      views={{ view: query.view, href: (view) => paths.projects(writeQuery({ ...query, view })) }}
      all={paths.projects()}
      previous={previous && paths.projects(writeQuery(query, { before: previous }))}
      next={next && paths.projects(writeQuery(query, { after: next }))}
      after={
        <div className="mt-8 max-w-[44rem]">
          <FollowPart
            place={subjectPlace('list', subjectPaths.project)}
            cadence={follow}
            feed={paths.projectsFeed}
          />
        </div>
      }
    >
      {cards.length === 0 ? null : query.view === 'rows' ? (
        <ProjectRows cards={cards} />
      ) : (
        <div className="cards">
          {cards.map((card, n) => (
            <KeptPart
              key={card.id}
              as="article"
              className={previous === null && n === 0 ? 'card project-card large' : 'card project-card'}
              inside={Card}
              // What stands first is the newest, or what ends soonest: it is larger where there is room.
              of={{ ...card, large: previous === null && n === 0 }}
            />
          ))}
        </div>
      )}
    </CountedList>
  )
}

function Card({ large, ...card }: ProjectCard & { large: boolean }) {
  const language = useLanguage()
  return <InProjectCard project={cardSummary(card, language)} language={language} large={large} />
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { projectCards, projectCounts, readCursor, searchWords } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { ProjectCard } from '#app/ui/project-card.tsx'
import { visit } from '#app/web/visit.ts'
import { readQuery, writeQuery } from './list-query.ts'
import { cardSummary } from './parts/card-summary.ts'
import { ListFilters } from './parts/list-filters.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, locale, t } = await visit(args)
  const query = readQuery(url.searchParams)
  const cursor =
    readCursor(url.searchParams.get('apres'), 'next') ?? readCursor(url.searchParams.get('avant'), 'previous')
  const filters = { ...query, words: searchWords(query.q) }
  const [page, counts] = await Promise.all([
    projectCards(db, { locale, filters, sort: query.sort, cursor }),
    projectCounts(db, filters),
  ])
  return { ...page, counts, query, title: pageTitle(t.projectPages.list.title) }
}

export const meta = titleMeta

export default function ProjectList() {
  const { cards, counts, query, next, previous } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { t, paths } = language
  const words = t.projectPages.list
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="projets" />
      <Wrap>
        <ListFilters query={query} counts={counts} />
        <h2 className="mb-4 text-lg" id="resultats">
          {words.count(counts.total)}
        </h2>
        {cards.length > 0 ? (
          <div className="cards">
            {cards.map((card) => (
              <ProjectCard key={card.id} project={cardSummary(card, language)} language={language} />
            ))}
          </div>
        ) : (
          <NothingHere />
        )}
        <Pagination
          previous={previous && paths.projects(writeQuery(query, { before: previous }))}
          next={next && paths.projects(writeQuery(query, { after: next }))}
        />
      </Wrap>
    </>
  )
}

function NothingHere() {
  const { counts, query } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.projectPages.list
  const narrowed = Object.keys(writeQuery(query)).some((name) => writeQuery(query)[name])
  if (!narrowed && counts.total === 0)
    return (
      <Empty seed="projets-vide" title={words.empty} level="h3">
        {words.emptyBody}
      </Empty>
    )
  return (
    <Empty
      seed="projets-rien"
      level="h3"
      title={counts.total > 0 ? words.pastEnd : words.nothing}
      actions={<LinkButton href={paths.projects()}>{words.clear}</LinkButton>}
    >
      {counts.total > 0 ? null : words.nothingBody}
    </Empty>
  )
}

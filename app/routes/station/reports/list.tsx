import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reportCards, reportCounts } from '#app/domain/field/index.ts'
import { readCursor } from '#app/lib/addresses/cursor.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { CountedList } from '#app/ui/counted-list.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { readQuery, writeQuery } from './list-query.ts'
import { ListFilters } from './parts/list-filters.tsx'
import { ReportCard } from './parts/report-card.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, url, t, locale } = await visit(args)
  const query = readQuery(url.searchParams)
  const [{ cards, ...around }, counts] = await Promise.all([
    reportCards(db, { locale, filters: query, cursor: readCursor(url.searchParams) }),
    reportCounts(db, locale, query),
  ])
  const shown = cards.map(({ id: _, photosWait: __, ...card }) => card)
  return { ...around, cards: shown, counts, query, title: pageTitle(t.field.list.title) }
}

export const meta = titleMeta

/** What people see outside, who owes an answer, and by when. */
export default function ReportList() {
  const { cards, counts, query, next, previous } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.field.list
  const report = <LinkButton href={paths.newFieldReport()}>{words.report}</LinkButton>
  const asked = writeQuery(query)
  return (
    <CountedList
      words={words}
      seed="signalements"
      filters={
        <>
          <p className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
            {report}
            <a href={paths.fieldFigures}>{words.figures}</a>
            <a href={paths.map({ montrer: 'signalements', organisme: query.body })}>{words.onMap}</a>
          </p>
          <ListFilters query={query} counts={counts} />
        </>
      }
      total={counts.total}
      narrowed={Object.values(asked).some(Boolean)}
      all={paths.fieldReports()}
      previous={previous && paths.fieldReports(writeQuery(query, { before: previous }))}
      next={next && paths.fieldReports(writeQuery(query, { after: next }))}
      whenEmpty={report}
      after={
        <p className="mt-10 flex flex-wrap gap-x-6 text-sm">
          <a href={paths.fieldReportsMap(asked)} download>
            {words.geojson}
          </a>
          <a href={paths.fieldReportsFile(asked)} download>
            {words.file}
          </a>
        </p>
      }
    >
      {cards.length > 0 ? (
        <div className="cards">
          {cards.map((card) => (
            <ReportCard key={card.number} of={card} />
          ))}
        </div>
      ) : null}
    </CountedList>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reportCards, reportCounts } from '#app/domain/field/index.ts'
import { may } from '#app/domain/policy.ts'
import { readCursor } from '#app/lib/addresses/cursor.ts'
import type { reportGroups } from '#app/lib/kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { countedOptions, Filters } from '#app/ui/forms/filters.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Table } from '#app/ui/table.tsx'
import { visitAs } from '#app/web/visit.ts'
import { readQuery, wordOf, writeQuery } from '../../../station/reports/list-query.ts'
import { ReportBadge } from '../../../station/reports/parts/report-badge.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, url, locale, actor, t } = await visitAs(args, 'desk.visit')
  const asked = readQuery(url.searchParams)
  const query = { ...asked, photosWait: url.searchParams.get('photos') === 'a-voir' || undefined }
  const [page, counts] = await Promise.all([
    reportCards(instance.db, {
      ...{ locale, filters: query, size: 30, cursor: readCursor(url.searchParams) },
    }),
    reportCounts(instance.db, locale, query),
  ])
  return {
    ...{ ...page, counts, query, mayChange: may(actor, 'field-category.write') },
    title: pageTitle(t.fieldDesk.list.title),
  }
}

export const meta = titleMeta

/** What people report, for whoever answers it and for whoever looks at its pictures first. */
export default function DeskReports() {
  const { cards, counts, query, next, previous, mayChange } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.fieldDesk.list
  const asked = { ...writeQuery(query), photos: query.photosWait ? 'a-voir' : undefined }
  const filters = t.field.list
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <p className="flex flex-wrap gap-4">
            <a href={paths.fieldReports()}>{words.all}</a>
            {mayChange ? <a href={paths.deskFieldCategories}>{words.categories}</a> : null}
          </p>
        }
      />
      <Wrap>
        <Filters
          action={paths.deskField}
          filters={[
            {
              name: 'etat',
              label: filters.status,
              value: query.status && wordOf.status(query.status),
              options: countedOptions(t.field.statuses, counts.statuses, {
                ...{ made: query.status, word: (one: (typeof reportGroups)[number]) => wordOf.status(one) },
                label: filters.option,
              }),
            },
            {
              name: 'organisme',
              label: filters.body,
              value: query.body,
              options: counts.bodies.map(({ slug, name, count }) => ({
                value: slug,
                label: filters.option(name, count),
              })),
            },
            {
              name: 'photos',
              label: words.photos,
              value: query.photosWait ? 'a-voir' : undefined,
              options: [{ value: 'a-voir', label: words.photosWait }],
            },
          ]}
          chosen={[]}
          clear={paths.deskField}
        />
        <Table
          caption={words.caption}
          rows={cards}
          keyOf={({ id }) => id}
          empty={<Empty seed="terrain" title={words.empty} />}
          columns={[
            {
              key: 'report',
              label: words.report,
              cell: ({ number, title, lang, summary }) => (
                <>
                  <a href={paths.deskFieldReport(number).show} lang={lang}>
                    {title}
                  </a>
                  {summary ? <p className="text-sm text-second">{summary}</p> : null}
                </>
              ),
            },
            {
              key: 'state',
              label: words.state,
              cell: (row) => <ReportBadge state={row.state} late={row.late} />,
            },
            {
              key: 'due',
              label: words.due,
              cell: ({ dueOn, late }) => `${say.day(dueOn)}${late ? ` — ${words.late}` : ''}`,
            },
            { key: 'body', label: words.body, cell: ({ body }) => body ?? t.field.commune },
            { key: 'photos', label: words.photos, number: true, cell: ({ photosWait }) => photosWait || '—' },
          ]}
        />
        <Pagination
          previous={previous && paths.deskFieldShown({ ...asked, avant: previous })}
          next={next && paths.deskFieldShown({ ...asked, apres: next })}
        />
      </Wrap>
    </>
  )
}

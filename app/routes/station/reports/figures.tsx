import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ReportFigures, reportFigures } from '#app/domain/field/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'
import { visit } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, locale } = await visit(args)
  return { ...(await reportFigures(db, locale)), title: pageTitle(t.field.figures.title) }
}

export const meta = titleMeta

/** What each body, and each category, makes of what is reported. */
export default function ReportFiguresPage() {
  const { bodies, categories } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.field.figures
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="signalements-delais"
        breadcrumbs={[{ label: t.field.list.title, href: paths.fieldReports() }]}
      />
      <Wrap className="grid gap-12">
        <Figures caption={words.bodies} name={words.name} rows={bodies} />
        <Figures caption={words.categories} name={words.category} rows={categories} />
      </Wrap>
    </>
  )
}

function Figures({ caption, name, rows }: { caption: string; name: string; rows: ReportFigures[] }) {
  const { t, say } = useLanguage()
  const words = t.field.figures
  const number = (key: 'received' | 'open' | 'late' | 'solved' | 'closed') => ({
    key,
    label: words[key],
    number: true,
    cell: (row: ReportFigures) => say.number(row[key]),
  })
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={(row) => row.name ?? ''}
      empty={<p>{words.none}</p>}
      columns={[
        { key: 'name', label: name, cell: (row) => row.name ?? t.field.commune },
        ...(['received', 'open', 'late', 'solved', 'closed'] as const).map(number),
        {
          key: 'median',
          label: words.median,
          number: true,
          cell: ({ medianDays }) => (medianDays === null ? '—' : say.number(medianDays)),
        },
      ]}
    />
  )
}

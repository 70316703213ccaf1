import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { calendarsOf } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Table } from '#app/ui/table.tsx'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, actor, locale, t } = await visitAs(args, 'calendar.write')
  return {
    calendars: await calendarsOf(instance.db, locale, actor),
    title: pageTitle(t.infosDesk.calendars.title),
  }
}

export const meta = titleMeta

/** The practical calendars of her bodies. */
export default function DeskCalendars() {
  const { calendars } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.infosDesk.calendars
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={<LinkButton href={paths.deskNewCalendar}>{words.new}</LinkButton>}
      />
      <Wrap>
        <Table
          caption={words.caption}
          rows={calendars}
          keyOf={({ id }) => id}
          empty={<Empty seed="calendriers-mairie" title={words.empty} />}
          columns={[
            {
              key: 'name',
              label: words.name,
              cell: ({ slug, name }) => <a href={paths.deskCalendar(slug)}>{name}</a>,
            },
            { key: 'kind', label: words.kind, cell: ({ kind }) => t.infos.calendars.kinds[kind] },
            { key: 'lines', label: words.lines, number: true, cell: ({ lines }) => lines.length },
          ]}
        />
      </Wrap>
    </>
  )
}

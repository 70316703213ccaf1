import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publicCalendarsIn } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { CalendarLines } from './parts/calendar-lines.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, locale, t } = await visit(args)
  return { calendars: await publicCalendarsIn(db, locale), title: pageTitle(t.infos.calendars.title) }
}

export const meta = titleMeta

/** The practical calendars, to read and to subscribe to. */
export default function Calendars() {
  const { calendars } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.infos.calendars
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed="calendriers"
        breadcrumbs={[{ label: t.infos.page.title, href: paths.infos() }]}
      />
      <Wrap className="grid gap-10">
        {calendars.length === 0 ? <Empty seed="calendriers-vide" title={words.empty} level="h2" /> : null}
        {calendars.map((one) => (
          <section key={one.id} aria-labelledby={`calendrier-${one.slug}`} className="grid gap-3">
            <p className="eyebrow text-sm text-second">{words.kinds[one.kind]}</p>
            <h2 id={`calendrier-${one.slug}`}>{one.name}</h2>
            <CalendarLines lines={one.lines} />
            <p className="flex flex-wrap gap-x-6 text-sm">
              <a href={paths.calendarFile(one.slug)}>{words.subscribe}</a>
              <a href={paths.body(one.body.slug)}>{one.body.name}</a>
            </p>
          </section>
        ))}
      </Wrap>
    </>
  )
}

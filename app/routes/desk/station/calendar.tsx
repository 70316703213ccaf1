import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bodiesOf, CalendarChange, calendarAt, changeCalendar } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { CalendarForm } from './parts/calendar-form.tsx'
import { calendarLinesOf } from './parts/calendar-lines.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'calendar.write')
  const [calendar, hers] = await Promise.all([
    calendarAt(visited.instance.db, args.params.slug ?? '', 'fr'),
    bodiesOf(visited.db, visited.actor),
  ])
  if (!calendar) notFound(visited)
  const { slug, names, kind, body, closed, revision, lines } = calendar
  return {
    ...{ slug, revision, name: names.fr },
    // The body that has it stays to be chosen, whosever it is.
    bodies: hers.some(({ id }) => id === body.id) ? hers : [...hers, body],
    value: {
      ...{ bodyId: body.id, kind, fr: names.fr, it: names.it ?? '', en: names.en ?? '' },
      ...{ closed: closed ? 'on' : '', lines: calendarLinesOf(lines) },
    },
    constraint: constraintsOf(CalendarChange),
    title: pageTitle(visited.t.infosDesk.calendars.of(names.fr)),
  }
}

export const meta = titleMeta

export function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? ''
  return perform(args, {
    ...{ right: 'calendar.write', schema: CalendarChange },
    deed: (act, input) => changeCalendar(act, { ...input, slug }),
    done: (_, { t, paths }) => ({ to: paths.deskCalendar(slug), say: t.infosDesk.calendars.saved }),
  })
}

/** One practical calendar at the desk. */
export default function DeskCalendar() {
  const { name, revision, bodies, value, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.infosDesk.calendars
  return (
    <>
      <PageHeading
        title={words.of(name)}
        breadcrumbs={[{ label: words.title, href: paths.deskCalendars }]}
        actions={<a href={paths.calendars}>{words.public}</a>}
      />
      <Wrap className="max-w-[80ch]">
        <CalendarForm
          key={revision}
          {...{ bodies, value, revision, constraint, lastResult: lastResult as never }}
        />
      </Wrap>
    </>
  )
}

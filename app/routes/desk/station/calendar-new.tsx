import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addCalendar, bodiesOf, CalendarInput } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { CalendarForm } from './parts/calendar-form.tsx'
import { calendarLinesOf } from './parts/calendar-lines.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, t } = await visitAs(args, 'calendar.write')
  const bodies = await bodiesOf(db, actor)
  return {
    bodies,
    value: { lines: calendarLinesOf([]), ...(bodies.length === 1 && { bodyId: bodies[0]!.id }) },
    constraint: constraintsOf(CalendarInput),
    title: pageTitle(t.infosDesk.calendars.newTitle),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    ...{ right: 'calendar.write', schema: CalendarInput },
    deed: (act, input) => addCalendar(act, input),
    done: ({ slug }, { t, paths }) => ({ to: paths.deskCalendar(slug), say: t.infosDesk.calendars.saved }),
  })

/** A practical calendar that nobody keeps yet. */
export default function NewCalendar() {
  const { bodies, value, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.infosDesk.calendars
  return (
    <>
      <PageHeading title={words.newTitle} breadcrumbs={[{ label: words.title, href: paths.deskCalendars }]} />
      <Wrap className="max-w-[80ch]">
        <CalendarForm {...{ bodies, value, constraint, lastResult: lastResult as never }} />
      </Wrap>
    </>
  )
}

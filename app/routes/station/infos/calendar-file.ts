import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarAt, calendarDays } from '#app/domain/station/index.ts'
import { calendarFile } from '#app/lib/formats/icalendar.ts'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

const daysAhead = 400

/** One practical calendar as a file to subscribe to: each day that it names in the year to come. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, paths, instance } = visited
  const slug = args.params.slug ?? ''
  const [calendar, found] = await Promise.all([
    calendarAt(db, slug, locale),
    calendarDays(db, { locale, days: daysAhead, calendar: slug }),
  ])
  if (!calendar) notFound(visited)
  const { hostname } = new URL(instance.origin)
  const days = found.map(({ on, position, text, begins, ends, movedAt }) => ({
    uid: `${calendar.slug}-${on}-${position}@${hostname}`,
    on,
    title: begins ? `${text} (${[begins, ends].filter(Boolean).join('–')})` : text,
    url: instance.origin + paths.calendars,
    changedAt: movedAt,
  }))
  return new Response(calendarFile({ name: calendar.name, days }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  })
}

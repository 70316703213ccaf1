import type { LoaderFunctionArgs } from '@remix-run/node'
import { type CalendarEntry, calendarOf } from '#app/domain/publishing/index.ts'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { subjectPaths } from '#app/lib/addresses/subject-kinds.ts'
import { calendarFile } from '#app/lib/formats/icalendar.ts'
import { orRefused } from '#app/web/refused.ts'
import { type Visit, visit } from '#app/web/visit.ts'

/** The days of a project as a calendar to subscribe to: a milestone that moves, moves there too. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, locale, paths, instance } = visited
  const { id, slug, title } = await orRefused(
    visited,
    subjectHere(db, { path: subjectPaths.project, slug: args.params.slug ?? '' }, locale),
  )
  const url = instance.origin + paths.project(slug).show
  const { hostname } = new URL(instance.origin)
  const days = (await calendarOf(db, id, locale)).map((entry) => ({
    uid: `${entry.kind}-${entry.id}@${hostname}`,
    on: entry.on,
    url,
    changedAt: entry.changedAt,
    ...wordsOf(entry, title, visited),
  }))
  return new Response(calendarFile({ name: title, days }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  })
}

function wordsOf(entry: CalendarEntry, project: string, { t, say }: Visit) {
  const words = t.publishing.calendar
  if (entry.kind === 'opinions-close') return { title: words.opinionsClose(project) }
  const promised = entry.promisedOn === entry.on ? undefined : words.promised(say.day(entry.promisedOn))
  return {
    title: entry.done ? words.done(project, entry.title) : words.step(project, entry.title),
    description: promised,
  }
}

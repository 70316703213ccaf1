import type { LoaderFunctionArgs } from '@remix-run/node'
import { standingBulletins } from '#app/domain/station/index.ts'
import { calendarFile } from '#app/lib/formats/icalendar.ts'
import { visit } from '#app/web/visit.ts'
import { feedQuery } from './parts/query.ts'

/** What holds now or is to come, from when to when, as a calendar to subscribe to. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, locale, url, t, say, paths, instance } = await visit(args)
  const { hostname } = new URL(instance.origin)
  const bulletins = await standingBulletins(db, locale, feedQuery(url.searchParams))
  const spans = bulletins.map(({ id, slug, severity, title, text, from, until, at, number }) => ({
    ...{ uid: `bulletin-${id}@${hostname}`, from, until, changedAt: at, revision: number - 1 },
    ...{ title: `${t.infoNames.severities[severity]}${say.colon}${title}`, description: text },
    url: instance.origin + paths.bulletin(slug),
  }))
  return new Response(calendarFile({ name: t.infos.list.title, spans }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  })
}

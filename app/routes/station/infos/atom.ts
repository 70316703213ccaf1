import type { LoaderFunctionArgs } from '@remix-run/node'
import { everyBulletin } from '#app/domain/station/index.ts'
import { atomFeed } from '#app/lib/formats/atom.ts'
import { visit } from '#app/web/visit.ts'
import { feedQuery } from './parts/query.ts'

/** The latest bulletins as an Atom feed: what was corrected or ended keeps its id, and moves up. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, locale, url, t, say, paths, instance, frame } = await visit(args)
  const [{ cards }, { settings }] = await Promise.all([
    everyBulletin(db, locale, feedQuery(url.searchParams)),
    frame(),
  ])
  const { hostname } = new URL(instance.origin)
  const feed = atomFeed({
    id: instance.origin + url.pathname,
    title: `${t.infos.list.title} — ${settings.communeName}`,
    url: instance.origin + paths.infos(),
    self: instance.origin + url.pathname + url.search,
    lang: locale,
    author: settings.communeName,
    entries: cards.map(({ id, slug, severity, title, text, at, ending }) => ({
      id: `tag:${hostname},2026:bulletin-${id}`,
      title: `${ending ? t.infos.list.over : t.infoNames.severities[severity]}${say.colon}${title}`,
      url: instance.origin + paths.bulletin(slug),
      at: ending?.at ?? at,
      summary: text,
    })),
  })
  return new Response(feed, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'public, max-age=60' },
  })
}

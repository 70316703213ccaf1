import type { LoaderFunctionArgs } from '@remix-run/node'
import { everyBulletin } from '#app/domain/station/index.ts'
import { visit } from '#app/web/visit.ts'
import { feedQuery } from './parts/query.ts'

/** The latest bulletins as a JSON Feed (version 1.1), each with what a program needs of it. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, locale, url, t, paths, instance, frame } = await visit(args)
  const [{ cards }, { settings }] = await Promise.all([
    everyBulletin(db, locale, feedQuery(url.searchParams)),
    frame(),
  ])
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${t.infos.list.title} — ${settings.communeName}`,
    home_page_url: instance.origin + paths.infos(),
    feed_url: instance.origin + url.pathname + url.search,
    language: locale,
    authors: [{ name: settings.communeName }],
    items: cards.map(
      ({ id, slug, severity, category, title, text, lang, firstAt, at, from, until, ...one }) => ({
        ...{ id, url: instance.origin + paths.bulletin(slug), title, content_text: text, language: lang },
        date_published: firstAt.toISOString(),
        date_modified: (one.ending?.at ?? at).toISOString(),
        authors: [{ name: one.body.name }],
        tags: [severity, category, ...one.audiences],
        _bulletin: {
          ...{ severity, category, audiences: one.audiences, over: one.over },
          ...{ from: from.toISOString(), until: until.toISOString() },
          places: one.places.map((place) => instance.origin + paths.place(place.slug).show),
        },
      }),
    ),
  }
  return new Response(JSON.stringify(feed), {
    headers: {
      'Content-Type': 'application/feed+json; charset=utf-8',
      'Cache-Control': 'public, max-age=60',
    },
  })
}

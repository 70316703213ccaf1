import { atomFeed } from '#app/lib/formats/atom.ts'
import type { FeedItem } from '#app/telling/index.ts'
import type { Visit } from '#app/web/visit.ts'

/** The feed of these facts, as it is served: the same bytes for everybody, kept for a few minutes. */
export async function feedResponse(
  { instance, locale, url, frame }: Visit,
  { title, page, items }: { title: string; page: string; items: readonly FeedItem[] },
): Promise<Response> {
  const { settings } = await frame()
  const { hostname } = new URL(instance.origin)
  const feed = atomFeed({
    id: instance.origin + url.pathname,
    title: `${title} — ${settings.communeName}`,
    url: instance.origin + page,
    self: instance.origin + url.pathname,
    lang: locale,
    author: settings.communeName,
    entries: items.map(({ text, path, at, eventId }) => ({
      id: `tag:${hostname},2026:${eventId}`,
      title: text,
      url: instance.origin + path,
      at,
    })),
  })
  return new Response(feed, {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    },
  })
}

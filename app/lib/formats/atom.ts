/** One entry of a feed; addresses are whole, `id` never changes. */
export type FeedEntry = { id: string; title: string; url: string; at: Date; summary?: string }
export type Feed = {
  id: string
  title: string
  url: string
  self: string
  lang: string
  author: string
  entries: FeedEntry[]
}

/** An Atom feed (RFC 4287). A feed without entries is dated by the beginning of time, so that its bytes stay the same. */
export function atomFeed({ id, title, url, self, lang, author, entries }: Feed): string {
  const updated = entries[0]?.at ?? new Date(0)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(lang)}">`,
    `<id>${xml(id)}</id><title>${xml(title)}</title><updated>${updated.toISOString()}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${xml(url)}"/><link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n')
}

const entryOf = ({ id, title, url, at, summary }: FeedEntry) =>
  `<entry><id>${xml(id)}</id><title>${xml(title)}</title><updated>${at.toISOString()}</updated><link href="${xml(url)}"/>${
    summary ? `<summary>${xml(summary)}</summary>` : ''
  }</entry>`

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// Control characters have no place in XML, not even escaped.
const xml = (text: string) =>
  text
    .replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign)
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')

/**
 * A text that is kept as HTML in two: as much as one reads at a glance, up to a heading, and the rest. The rest is empty
 * where the text is short, or has no heading between its blocks to end at.
 */
export function beginOfText(
  html: string,
  least = { begin: 100, rest: 160 },
): { begin: string; rest: string } {
  for (const { index } of html.matchAll(/<h[2-6]\b/g)) {
    const begin = html.slice(0, index)
    if (begin.length >= least.begin && isWhole(begin) && html.length - index >= least.rest)
      return { begin, rest: html.slice(index) }
  }
  return { begin: html, rest: '' }
}

/** What was opened was closed: it does not end within a quotation, a list or a table. */
const isWhole = (html: string) =>
  ['blockquote', 'ul', 'ol', 'table'].every(
    (name) => count(html, `<${name}\\b`) === count(html, `</${name}>`),
  )

const count = (html: string, pattern: string) => [...html.matchAll(new RegExp(pattern, 'g'))].length

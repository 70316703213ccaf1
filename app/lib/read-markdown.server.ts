import MarkdownIt, { type MarkdownIt as Reader, type Token } from 'markdown-it'

/**
 * What a text may ask of its reader. Longer, with more signs or deeper than anybody writes, it is no Markdown any more
 * and is shown as it was typed: reading costs by the sign, and one text must never hold a process.
 */
const most = { length: 60_000, lines: 2_000, signs: 3_000, depth: 12 }

/** Reads a text, or null when it asks for more than a reader gives. Each of its levels is a quotation or half a list. */
export function readMarkdown(reader: Reader, text: string): Token[] | null {
  if (text.length > most.length) return null
  if (countOf(text, /\n/g) > most.lines || countOf(text, /[*_~`[\]!<&|\\:@]/g) > most.signs) return null
  const tokens = reader.parse(text, {})
  return tokens.some(({ level }) => level > most.depth) ? null : tokens
}

/** One whose time grows with the text and no faster; HTML typed by hand is text to it. */
export function markdownReader({ breaks = false } = {}): Reader {
  // Deeper than `depth`, so that nothing is left out that is not noticed.
  const reader = new MarkdownIt({ breaks, html: false, linkify: true, maxNesting: most.depth + 4 })
  reader.linkify.set({ fuzzyLink: false })
  return reader
}

function countOf(text: string, sign: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(sign)) count++
  return count
}

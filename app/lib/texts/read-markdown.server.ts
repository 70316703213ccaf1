import { Marked, type MarkedExtension, type TokensList } from 'marked'

/**
 * What a text may ask of its reader, whose time grows with the square of some signs and whose stack with each level.
 * Longer, with more signs or deeper than anybody writes, it is no Markdown any more and is shown as it was typed: one
 * text must never hold a process. Measured: the worst within these bounds takes some 100 ms.
 */
const most = {
  length: 40_000,
  word: 2_000,
  gap: 200,
  lines: 2_000,
  signs: 2_000,
  emphasis: 1_000,
  depth: 12,
  indent: 40,
}

/** Whether a text asks for no more than a reader gives; judged by counting alone. */
function isBounded(text: string): boolean {
  return (
    text.length <= most.length &&
    countOf(text, /\n/g) <= most.lines &&
    text.split(/\s+/).every((word) => word.length <= most.word) &&
    (text.match(/[ \t]+/g) ?? []).every((gap) => gap.length <= most.gap) &&
    countOf(text, /[*_~`[\]!<&|\\:@]/g) <= most.signs &&
    countOf(text, /[*_~]/g) <= most.emphasis &&
    !deeperThanAny.test(text)
  )
}

/** A line that opens more levels of quotations and lists than anybody reads, or stands as far to the right. */
const deeperThanAny = new RegExp(
  `^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${most.depth + 1},}|^[ \\t]{${most.indent + 1},}\\S`,
  'm',
)

/** A reader of Markdown that says null to what asks for too much. */
export function markdownReader(options: MarkedExtension = {}) {
  const reader = new Marked({ gfm: true, ...options })
  return {
    html: (text: string) => (isBounded(text) ? reader.parse(text, { async: false }) : null),
    blocks: (text: string): TokensList | null => (isBounded(text) ? reader.lexer(text) : null),
  }
}

function countOf(text: string, sign: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(sign)) count++
  return count
}

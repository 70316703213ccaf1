/** A cell or a sentence: plain text; what the typeface lacks is spelt as near as it can be (typeface.ts). */
export type Column = {
  label: string
  number?: true /** Share of the width beside the others'. */
  weight?: number
}

/** A part of a bar in the colour of what it stands for, as shares of the whole. */
type Part = { of: 'for' | 'neutral' | 'against' | 'together'; from: number; share: number }

/** What stands in a table; a bar is drawn beneath the words that say the same. */
export type Cell = string | { text: string; bar: readonly Part[] }

export type Block =
  /** Whose paper it is, at the head of its first page. */
  | { kind: 'letterhead'; from: string; of: string }
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; tone?: 'lead' | 'small'; lang?: string }
  | { kind: 'quote'; text: string; by: string; lang?: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'facts'; facts: readonly (readonly [label: string, value: string])[] }
  | { kind: 'table'; caption: string; columns: readonly Column[]; rows: readonly (readonly Cell[])[] }
  /** A number that must be read from afar: a poster's. */
  | { kind: 'figure'; value: string; label: string }
  /** An address for a camera, and in words for everybody else. */
  | { kind: 'code'; address: string; label: string }

export type Page = 'A4' | 'A3'

/** What a PDF says. The same document gives the same bytes: `at` is the instant of its data, not of the printing. */
export type PrintedDocument = {
  title: string
  lang: string
  /** A poster is on A3, in letters to be read from afar. */
  page?: Page
  author: string
  at: Date
  /** At the foot of each page, before its number. */
  foot: string
  /** Says "page 2 sur 3" in the document's language. */
  pageOf: (page: number, pages: number) => string
  blocks: readonly Block[]
}

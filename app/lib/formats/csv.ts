/** A decimal number is marked as one, since a spreadsheet reads its point or comma by the form of the file. */
type Cell = string | number | boolean | null | undefined | { decimal: string }

/**
 * How a table is written. `plain` is RFC 4180: commas, and a point before decimals. `sheet` is what a spreadsheet set
 * to French or Italian opens as a table by itself: semicolons, a comma before decimals, and the mark of UTF-8.
 */
export type CsvForm = keyof typeof forms
const forms = {
  plain: { separator: ',', point: '.' },
  sheet: { separator: ';', point: ',' },
} as const

/** What asks for the second form of a file, at the same address. */
export const asSheet = { pour: 'tableur' } as const

/** The form that an address asks for. */
export const csvFormOf = (url: URL): CsvForm =>
  url.searchParams.get('pour') === asSheet.pour ? 'sheet' : 'plain'

/** What a spreadsheet needs at the start to read UTF-8. */
export const byteOrderMark = '\uFEFF'

/** What the file begins with where validators read its plain form, for whom a mark is part of the first name. */
export const markOf = (form: CsvForm): string => (form === 'sheet' ? byteOrderMark : '')

/**
 * One line of a CSV file (quotes doubled, CRLF). Text that a spreadsheet would run as a formula gets an apostrophe
 * before it, in whatever cell it stands, since some of it was written by strangers.
 */
export const csvLine = (cells: readonly Cell[], form: CsvForm = 'plain'): string =>
  `${cells.map((cell) => csvCell(cell, forms[form])).join(forms[form].separator)}\r\n`

type Written = (typeof forms)[CsvForm]

function csvCell(cell: Cell, { separator, point }: Written): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object' || typeof cell === 'number')
    return quoted(String(typeof cell === 'object' ? cell.decimal : cell).replace('.', point), separator)
  if (typeof cell === 'boolean') return String(cell)
  // A spreadsheet passes over blanks and over signs that it does not draw, and takes the full-width forms too.
  const runs = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(cell)
  return quoted(runs ? `'${cell}` : cell, separator)
}

const quoted = (text: string, separator: string) =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text

type Cell = string | number | boolean | null | undefined

/**
 * One line of a CSV file (RFC 4180: commas, quotes doubled, CRLF). Text that a spreadsheet would run as a formula gets
 * an apostrophe before it, since some of it was written by strangers.
 */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** What a spreadsheet needs at the start to read UTF-8. */
export const byteOrderMark = '\uFEFF'

function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

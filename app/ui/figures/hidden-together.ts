import type { CountRow } from '#db/schema/participation.ts'

export const stances = ['for', 'neutral', 'against'] as const

/** The answers of a row that were suppressed. */
export const hiddenIn = (row: CountRow) => stances.filter((stance) => row[stance] === null)

/**
 * How many opinions the suppressed answers of a row are together: its published number of opinions without its published
 * answers, which tells nothing new (decision 8). Null where none is hidden, and where the number is newer than the answers
 * (a row of a final count that stayed as it was published): their difference would be the sum of nothing.
 */
export function hiddenTogether(row: CountRow, final: boolean): number | null {
  if (row.total === null || hiddenIn(row).length === 0 || (final && row.since)) return null
  return row.total - stances.reduce((sum, stance) => sum + (row[stance] ?? 0), 0)
}

export const stances = ['for', 'neutral', 'against'] as const

/** A row of a count as it was published: a null was suppressed; `since` says that its answers may be older than its total. */
export type Answers = Record<(typeof stances)[number] | 'total', number | null> & { since?: string }

/** The answers of a row that were suppressed. */
export const hiddenIn = (row: Answers) => stances.filter((stance) => row[stance] === null)

/**
 * How many opinions the suppressed answers of a row are together: its published number of opinions without its published
 * answers, which tells nothing new (decision 8). Null where none is hidden, and where the number is newer than the answers
 * (a row of a final count that stayed as it was published): their difference would be the sum of nothing.
 */
export function hiddenTogether(row: Answers, final: boolean): number | null {
  if (row.total === null || hiddenIn(row).length === 0 || (final && row.since)) return null
  return row.total - stances.reduce((sum, stance) => sum + (row[stance] ?? 0), 0)
}

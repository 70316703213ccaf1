import type { CountRow } from '#db/schema/index.ts'

/** One class, verified or declared, as counted: it is published only through `suppress`. */
export type RawRow = Pick<CountRow, 'class' | 'verified'> & { for: number; neutral: number; against: number }

type Cells = [number, number, number]
const stances = ['for', 'neutral', 'against'] as const

/**
 * What may be published of a count of opinions. A number under `threshold` is never shown (none of them: a zero tells
 * what a whole class thinks), nor is anything from which one could be derived, even by a reader who knows this rule:
 *
 * 1. A row whose total is under the threshold shows nothing.
 * 2. Of the others each cell under the threshold is hidden; if that is one cell, the smallest other is hidden with it,
 *    since the total minus the rest would give it back.
 * 3. If the hidden cells together are under the threshold, or if fewer than `threshold` values remain possible for
 *    one of them (all rows that would be published alike are tried), the row keeps its total alone.
 *
 * Rows share no total, so that no row reveals another: that is why no total of classes or of all opinions exists.
 * docs/decisions/0008-opinions.md
 */
export function suppress(rows: RawRow[], threshold: number): CountRow[] {
  return rows.map((row) => {
    const cells: Cells = [row.for, row.neutral, row.against]
    const total = cells[0] + cells[1] + cells[2]
    const shown = total < threshold ? [false, false, false] : visible(cells, threshold)
    const [pro, neutral, against] = cells.map((count, i) => (shown[i] ? count : null)) as [
      number | null,
      number | null,
      number | null,
    ]
    return {
      class: row.class,
      verified: row.verified,
      for: pro,
      neutral,
      against,
      total: total < threshold ? null : total,
    }
  })
}

/** Which of the three cells may be shown beside their total. */
function visible(cells: Cells, threshold: number): boolean[] {
  const shown = smallAndOneMore(cells, threshold)
  const hidden = stances.map((_, i) => i).filter((i) => !shown[i])
  if (hidden.length === 0) return shown
  return hidden.length === 2 && wellHidden(cells, hidden as [number, number], threshold)
    ? shown
    : [false, false, false]
}

function smallAndOneMore(cells: Cells, threshold: number): boolean[] {
  const shown = cells.map((count) => count >= threshold)
  if (shown.filter((is) => !is).length !== 1) return shown
  const [smallest] = stances
    .map((_, i) => i)
    .filter((i) => shown[i])
    .sort((a, b) => cells[a]! - cells[b]! || a - b) // three cells, two of them shown
  return shown.map((is, i) => is && i !== smallest)
}

// The reader knows the hidden sum and the third cell, and this rule: the values that agree with all of it are counted.
function wellHidden(cells: Cells, [a, b]: [number, number], threshold: number): boolean {
  const sum = cells[a]! + cells[b]! // indices of the three cells
  if (sum < threshold) return false
  let possible = 0
  for (let value = 0; value <= sum && possible < threshold; value++) {
    const guess: Cells = [...cells]
    guess[a] = value
    guess[b] = sum - value
    const shown = smallAndOneMore(guess, threshold)
    if (!shown[a] && !shown[b]) possible++
  }
  return possible >= threshold
}

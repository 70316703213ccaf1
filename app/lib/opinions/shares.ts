import { type Answers, stances } from './hidden-together.ts'

/** A part of a bar: where it begins and how far it goes, as shares of the whole. */
export type Share = { of: (typeof stances)[number] | 'together'; from: number; share: number }

/**
 * How the answers of a row share its bar: for and neutral from the left, against from the right, and between them what
 * was suppressed, together: the drawing tells no more than the figures, and nobody reads a zero in it.
 */
export function sharesOf(row: Answers): Share[] {
  const known = (row.for ?? 0) + (row.neutral ?? 0) + (row.against ?? 0)
  // Answers may be older than their number of opinions, and more: the drawing never goes past its ground.
  const total = Math.max(row.total ?? 0, known)
  const hidden = stances.some((stance) => row[stance] === null) ? total - known : 0
  const [pro, neutral, against] = [row.for ?? 0, row.neutral ?? 0, row.against ?? 0]
  const places = [
    { of: 'for', at: 0, count: pro },
    { of: 'neutral', at: pro, count: neutral },
    { of: 'together', at: pro + neutral, count: hidden },
    { of: 'against', at: total - against, count: against },
  ] as const
  return places
    .filter(({ count }) => count > 0)
    .map(({ of, at, count }) => ({ of, from: at / total, share: count / total }))
}

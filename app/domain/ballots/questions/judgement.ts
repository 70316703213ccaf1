import { lowerMedian } from './totals.ts'

/**
 * Options from the best judged to the worst, those alike to the end together. By counts: a ballot with the median mention
 * is taken from each of two until their medians differ.
 */
export function judged(profiles: readonly (readonly number[])[]): number[][] {
  const order = profiles.map((_, option) => option).sort((a, b) => compare(profiles[b]!, profiles[a]!)) // options
  const ranked: number[][] = []
  for (const option of order) {
    const last = ranked.at(-1)
    if (last && compare(profiles[last[0]!]!, profiles[option]!) === 0)
      last.push(option) // never empty
    else ranked.push([option])
  }
  return ranked.map((tied) => tied.sort((a, b) => a - b))
}

function compare(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [[...one], [...other]]
  for (;;) {
    const [medianA, medianB] = [lowerMedian(a), lowerMedian(b)]
    if (medianA === null || medianB === null) return 0
    if (medianA !== medianB) return medianA - medianB
    a[medianA]!-- // counted at least once
    b[medianB]!--
  }
}

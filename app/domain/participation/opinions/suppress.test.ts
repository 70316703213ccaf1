import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RawRow, suppress } from './suppress.ts'

const row = (pro: number, neutral: number, against: number): RawRow => ({
  class: 'permanent',
  verified: true,
  for: pro,
  neutral,
  against,
})
const published = (...counts: [number, number, number]) => {
  const [one] = suppress([row(...counts)], 5)
  return [one!.for, one!.neutral, one!.against, one!.total]
}

describe('a row of counts', () => {
  test.each([
    ['is shown whole when every cell is large enough', [40, 12, 7], [40, 12, 7, 59]],
    ['shows nothing when all together are few', [3, 1, 0], [null, null, null, null]],
    ['hides the smallest other cell with a single small one', [40, 12, 2], [40, null, null, 54]],
    ['keeps its total alone when the hidden cells together are few', [40, 2, 1], [null, null, null, 43]],
    [
      'keeps its total alone when the hidden cells are one short of the threshold',
      [40, 3, 1],
      [null, null, null, 44],
    ],
    ['keeps its total alone for a class of one mind', [40, 0, 0], [null, null, null, 40]],
    [
      'keeps its total alone when the sum would give the small cell away',
      [10, 10, 4],
      [null, null, null, 24],
    ],
    ['hides two small cells that are not few together', [40, 4, 3], [40, null, null, 47]],
  ] as const)('%s', (_, counts, expected) => {
    expect(published(...(counts as unknown as [number, number, number]))).toEqual(expected)
  })
})

// The attacker knows the rule, the threshold and every published number, and tries all rows that would look the same.
const cells = ['for', 'neutral', 'against'] as const
function valuesThatFit(raw: RawRow, threshold: number) {
  const seen = JSON.stringify(suppress([raw], threshold))
  const total = raw.for + raw.neutral + raw.against
  const fit = { for: new Set<number>(), neutral: new Set<number>(), against: new Set<number>() }
  for (let pro = 0; pro <= total; pro++)
    for (let neutral = 0; pro + neutral <= total; neutral++) {
      const guess = { ...raw, for: pro, neutral, against: total - pro - neutral }
      if (JSON.stringify(suppress([guess], threshold)) === seen)
        for (const cell of cells) fit[cell].add(guess[cell])
    }
  return fit
}

describe('whatever the counts and the threshold', () => {
  const threshold = fc.integer({ min: 3, max: 20 })
  const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 22 }))
  const counts = fc.tuple(count, count, count)

  test('nothing under the threshold is shown', () => {
    fc.assert(
      fc.property(threshold, counts, (limit, given) => {
        const [out] = suppress([row(...given)], limit)
        for (const shown of [out!.for, out!.neutral, out!.against, out!.total])
          expect(shown === null || shown >= limit).toBe(true)
      }),
    )
  })

  test('no hidden cell can be derived, even by who knows the total of the row', () => {
    fc.assert(
      fc.property(threshold, counts, (limit, given) => {
        const raw = row(...given)
        const [out] = suppress([raw], limit)
        const total = given[0] + given[1] + given[2]
        const fit = valuesThatFit(raw, limit)
        for (const cell of cells)
          if (out![cell] === null) expect(fit[cell].size).toBeGreaterThanOrEqual(Math.min(limit, total + 1))
      }),
      { numRuns: 400 },
    )
  })

  test('what is shown is true, and the rows stay in their order', () => {
    fc.assert(
      fc.property(threshold, fc.array(counts, { maxLength: 10 }), (limit, many) => {
        const raw = many.map((given) => row(...given))
        suppress(raw, limit).forEach((out, i) => {
          for (const cell of cells) expect(out[cell] ?? raw[i]![cell]).toBe(raw[i]![cell])
        })
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copiesOf } from '#tests/fixtures/attacker/copies.ts'
import { type Life, least, life } from '#tests/fixtures/attacker/givers.ts'
import { solved } from '#tests/fixtures/attacker.ts'

const many = (n: number, life: Partial<Life>) => Array.from({ length: n }, () => life)

describe('whoever keeps a copy of every page of every day', () => {
  test('computes no amount that its owner keeps, in no campaign, not even three givers together', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.array(life, { minLength: 1, maxLength: 45 }),
        fc.array(fc.nat(44), { maxLength: 3 }),
        (lives, friends) => {
          const { sums, shown, counts, atLeast } = copiesOf(lives)
          for (const { people, whole } of counts) expect(whole || people === null || people >= 5).toBe(true)
          expect(solved(sums, shown)).toEqual([])
          expect(atLeast).toEqual([])
          const theirs = new Set([
            ...shown,
            ...friends.flatMap((n) => [0, 1].map((revision) => `p${n}:${revision}`)),
          ])
          expect(solved(sums, theirs).filter((amount) => !theirs.has(amount))).toEqual([])
        },
      ),
      { numRuns: 100 },
    )
  })

  test('sees a promise in one line at most, and each of a campaign that all pay by its end', () => {
    const lives = Array.from(
      { length: 23 },
      (_, n): Life => ({
        day: n % 9,
        hides: n % 3 > 0,
        euros: 10 + n,
        does: 'stays',
        ends: n % 7 ? 'pays' : 'pays late',
      }),
    )
    const { rows } = copiesOf(lives)
    for (const row of rows.filter(({ pledgeId }) => pledgeId)) expect(row.lines, row.id).toHaveLength(1)
  })

  test.for<[failing: number, untold: number]>([
    [0, 0],
    [1, 4],
    [2, 3],
    [4, 1],
    [5, 0],
    [9, 0],
  ])(
    'waits for no more than five of forty: %i never pay, %i payments stay untold for good',
    ([failing, untold]) => {
      const lives = Array.from({ length: 40 }, (_, n): Life => {
        const ends = n < failing ? 'fails' : n % 8 ? 'pays' : 'pays late'
        return { day: n % 11, hides: true, euros: 10 + n, does: 'stays', ends }
      })
      const { rows, sums, shown } = copiesOf(lives)
      const waiting = (code: string) =>
        rows.filter((row) => row.code === code && row.lines.length === 0).length
      expect([waiting('collected'), waiting('fee'), waiting('promised')]).toEqual([untold, untold, 0])
      expect(solved(sums, shown)).toEqual([])
    },
  )

  test.for<[what: string, lives: Partial<Life>[]]>([
    ['go down to the least', [...many(5, { does: 'changes', to: least }), ...many(5, {})]],
    ['above it withdraw', [...many(5, { does: 'withdraws' }), ...many(5, { euros: least }), ...many(5, {})]],
  ])('reads no total of those who give the least, when five counted before %s', ([, some]) => {
    const lives = some.map(
      (one, n): Life => ({ day: 0, hides: true, euros: 10 + n, does: 'stays', ends: 'pays', ...one }),
    )
    const { counts, sums, shown, atLeast } = copiesOf(lives)
    expect(atLeast).toEqual([])
    expect(solved(sums, shown)).toEqual([])
    // It waits, and is told with those who came later.
    expect(counts.filter(({ kind }) => kind === 'promised')).toHaveLength(2)
  })

  test('learns nothing by refunds that add up to the gift, nor by what is paid out of them', () => {
    const lives = Array.from({ length: 30 }, (_, n): Life => {
      const ends = n < 6 ? 'is refunded in two parts' : n < 8 ? 'is refunded' : 'pays'
      return { day: n % 9, hides: true, euros: 10 + n, does: 'stays', ends }
    })
    const { counts, sums, shown } = copiesOf(lives)
    expect(counts.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['refunded', 'released', 'paid-out']),
    )
    expect(solved(sums, shown)).toEqual([])
  })

  test('of fewer than five givers reads their whole and no line', () => {
    const lives = [1, 2, 3].map(
      (n): Life => ({ day: n, hides: true, euros: 10 * n, does: 'stays', ends: 'pays' }),
    )
    expect(copiesOf(lives).counts.filter(({ kind }) => kind === 'promised')).toEqual([
      { kind: 'promised', people: null, whole: true },
    ])
  })
})

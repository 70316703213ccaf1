import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CountRow, Stance } from '#db/schema/index.ts'
import { type Counted, nextRows, type Standing } from './publish-rows.ts'

const day = (n: number) => new Date(Date.UTC(2027, 2, n))
type Stances = Record<string, Stance>

/** Publishes what stands on each day, one row of it: what everybody can copy. */
function published(days: Stances[], threshold: number, closes = false): CountRow[] {
  let last: { rows: CountRow[]; countedAt: Date } | undefined
  let counted: Counted[] = []
  return days.map((stances, n) => {
    const standing = Object.entries(stances).map(
      ([id, stance]): Standing => ({ id, stance, class: 'permanent', verified: true }),
    )
    const final = closes && n === days.length - 1
    const { rows, moved } = nextRows({ standing, counted, last, threshold, final })
    if (moved.length > 0) counted = recounted(counted, standing, day(n + 1))
    last = { rows, countedAt: day(n + 1) }
    return rows[0]!
  })
}

function recounted(counted: Counted[], standing: Standing[], at: Date): Counted[] {
  const same = (one: Counted, other: Standing) => one.id === other.id && one.stance === other.stance
  const kept = counted.map((one) =>
    one.until || standing.some((other) => same(one, other)) ? one : { ...one, until: at },
  )
  const fresh = standing.filter((other) => !counted.some((one) => !one.until && same(one, other)))
  return [...kept, ...fresh.map((one) => ({ ...one, since: at, until: null }))]
}

const stances = ['for', 'neutral', 'against'] as const
const people = (stance: Stance, from: number, n: number): Stances =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`p${from + i}`, stance]))
const first = { ...people('for', 0, 8), ...people('neutral', 10, 7), ...people('against', 20, 6) }
const shown = ({ for: pro, neutral, against, total }: CountRow) => [pro, neutral, against, total]

describe('a row of counts that was published', () => {
  const was = [8, 7, 6, 21]

  test.each<[string, Stances, (number | null)[]]>([
    ['stays as it was when one person came', { ...first, ...people('for', 30, 1) }, was],
    ['stays as it was when one changed her mind', { ...first, p0: 'against' }, was],
    [
      'stays as it was when four came',
      { ...first, ...people('for', 30, 2), ...people('against', 40, 2) },
      was,
    ],
    [
      'moves when five came',
      { ...first, ...people('for', 30, 3), ...people('against', 40, 2) },
      [11, 7, 8, 26],
    ],
    ['moves when five came, whatever they think', { ...first, ...people('for', 30, 5) }, [13, 7, 6, 26]],
    [
      'moves when some came and others changed',
      { ...first, ...people('for', 30, 3), p0: 'against', p1: 'neutral', p10: 'for' },
      [10, 7, 7, 24],
    ],
  ])('%s', (_, then, expected) => {
    expect(published([first, then], 5).map(shown)).toEqual([was, expected])
  })

  test('counts once who erased her account and joined anew', () => {
    const { p0: _, p1: __, p10: ___, ...others } = first
    const then = { ...others, ...people('for', 30, 2), p40: 'against' as const }
    expect(shown(published([first, then], 5)[1]!)).toEqual(was)
  })

  test('does not count who went back to what she thought, against any copy', () => {
    const turned = { ...first, p0: 'against', p1: 'neutral', p10: 'for', p11: 'against', p20: 'for' } as const
    const back = { ...first, p20: 'neutral' } as const // four of the five went back
    expect(published([first, turned, back], 5).map(shown)[2]).toEqual(
      shown(published([first, turned], 5)[1]!),
    )
  })

  test('moves its denominator alone at the close, when fewer than the threshold are left', () => {
    const then = { ...first, ...people('against', 30, 2) }
    const [, last] = published([first, then], 5, true)
    expect(last).toMatchObject({ since: day(1).toISOString() })
    expect(shown(last!)).toEqual([8, 7, 6, 23])
  })

  test('keeps its denominator at the close when too few stand in it to be shown', () => {
    const few = { p0: 'for', p10: 'neutral', ...people('for', 100, 1) } as const
    const [, last] = published([people('for', 0, 5), few], 5, true)
    expect(last!.total === null || last!.total >= 5).toBe(true)
  })

  test('is never published twice with fewer than the threshold between its copies', () => {
    const stance = fc.option(fc.constantFrom(...stances)) // null: not there, or gone
    const whole = fc.array(fc.array(stance, { minLength: 14, maxLength: 14 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(whole, fc.integer({ min: 2, max: 5 }), (days, threshold) => {
        const worlds = days.map((day) =>
          Object.fromEntries(day.flatMap((is, who) => (is ? [[`p${who}`, is]] : []))),
        )
        const copies = published(worlds, threshold).flatMap((row, n) =>
          row.total === null || row.since ? [] : [{ row, of: days[n]! }],
        )
        for (const [n, { of }] of copies.entries())
          for (const earlier of copies.slice(0, n))
            expect(of.filter((is, who) => is !== earlier.of[who]).length).toBeGreaterThanOrEqual(threshold)
      }),
      { numRuns: 200 },
    )
  })
})

// The attacker knows the rule, the threshold, all copies, and on which day each person gave an opinion. He tries every
// world: all that everybody could have thought. Only a whole batch of one mind gives itself away.
test.each<[number[], number]>([
  [[4, 2, 1], 2],
  [[4, 1, 1, 1], 2],
  [[3, 3, 1], 3],
])(
  'who comes alone is given away by no copies of %j people a day with the threshold %i',
  (sizes, threshold) => {
    const came = sizes.flatMap((size, day) => Array.from({ length: size }, () => day))
    const seen = new Map<string, Stance[][]>()
    for (let n = 0; n < 3 ** came.length; n++) {
      const chosen = came.map((_, who) => stances[Math.floor(n / 3 ** who) % 3]!)
      const days = sizes.map((_, day) =>
        Object.fromEntries(came.flatMap((on, who) => (on <= day ? [[`p${who}`, chosen[who]!]] : []))),
      )
      const copies = JSON.stringify(published(days, threshold))
      seen.set(copies, [...(seen.get(copies) ?? []), chosen])
    }
    for (const worlds of seen.values()) {
      const known = came.flatMap((_, who) => {
        const possible = new Set(worlds.map((world) => world[who]))
        return possible.size === 1 ? [worlds[0]![who]!] : []
      })
      if (known.length === 0) continue
      expect(known.length).toBeGreaterThanOrEqual(threshold)
      expect(new Set(known).size).toBe(1)
    }
  },
)

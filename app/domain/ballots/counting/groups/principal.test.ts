import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CentredMatrix } from './centred.ts'
import { kMeans } from './clusters.ts'
import { symmetricEigen } from './eigen.ts'
import { collectOpinions, type OpinionValue } from './opinions.ts'
import { principalComponents } from './principal.ts'
import { silhouette } from './silhouette.ts'

const votes = fc.array(
  fc.record({
    participant: fc.integer({ min: 0, max: 11 }).map(String),
    statement: fc.integer({ min: 0, max: 8 }).map(String),
    value: fc.constantFrom<OpinionValue>(1, 0, -1),
  }),
  { minLength: 1, maxLength: 90 },
)

describe('principal components', () => {
  test('are those of the whole matrix, missing values replaced by the means', () => {
    fc.assert(
      fc.property(votes, (given) => {
        const opinions = collectOpinions(given)
        const matrix = new CentredMatrix(opinions, () => false)
        const found = principalComponents(matrix)
        const expected = symmetricEigen(productOf(matrix)).slice(0, found.length)
        for (const [at, { singular, direction }] of found.entries()) {
          expect(singular ** 2).toBeCloseTo(expected[at]!.value, 8)
          // XᵀX · v = σ² · v, whichever of several equal components it is.
          const image = matrix.transposedTimes(matrix.times(direction))
          for (const [column, entry] of image.entries())
            expect(entry).toBeCloseTo(singular ** 2 * direction[column]!, 7)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('point the way of their largest entry', () => {
    fc.assert(
      fc.property(votes, (given) => {
        for (const { direction } of principalComponents(
          new CentredMatrix(collectOpinions(given), () => false),
        )) {
          const most = Math.max(...direction.map(Math.abs))
          expect(Math.max(...direction)).toBeGreaterThanOrEqual(most * (1 - 1e-8))
        }
      }),
      { numRuns: 100 },
    )
  })
})

/** XᵀX column by column. */
function productOf(matrix: CentredMatrix): Float64Array[] {
  return Array.from({ length: matrix.columns }, (_, column) => {
    const unit = Float64Array.from({ length: matrix.columns }, (_, at) => Number(at === column))
    return matrix.transposedTimes(matrix.times(unit))
  })
}

describe('clusters', () => {
  const points = { x: Float64Array.of(0, 1, 0, 10, 11), y: Float64Array.of(0, 0, 1, 10, 10) }

  test('are the ones with the lowest inertia', () => {
    // Centres (1/3, 1/3) and (10.5, 10): squared distances 2/9 + 5/9 + 5/9 and 1/4 + 1/4.
    const { of, inertia } = kMeans(points, 2)
    expect(new Set([of[0], of[1], of[2]]).size).toBe(1)
    expect(of[3]).toBe(of[4])
    expect(inertia).toBeCloseTo(12 / 9 + 1 / 2, 12)
  })

  test('of few points are as good as trying them all', () => {
    const coordinate = fc.integer({ min: -20, max: 20 })
    const some = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 7 })
    fc.assert(
      fc.property(some, (list) => {
        const given = { x: Float64Array.from(list, ([x]) => x), y: Float64Array.from(list, ([, y]) => y) }
        expect(kMeans(given, 2).inertia).toBeCloseTo(leastInertia(list), 8)
      }),
      { numRuns: 200, seed: 3 },
    )
  })

  test('stand apart by their silhouette', () => {
    // On a line 0, 1 | 4: for 0: own 1, other 4: 3/4; for 1: own 1, other 3: 2/3; 4 is alone: 0.
    const line = { x: Float64Array.of(0, 1, 4), y: Float64Array.of(0, 0, 0) }
    expect(silhouette(line, Int32Array.of(0, 0, 1), 2)).toBeCloseTo((3 / 4 + 2 / 3) / 3, 12)
  })
})

function leastInertia(list: readonly (readonly [number, number])[]): number {
  const inertiaOf = (members: readonly (readonly [number, number])[]) => {
    const mean = (axis: 0 | 1) => members.reduce((sum, point) => sum + point[axis], 0) / members.length
    const [x, y] = [mean(0), mean(1)]
    return members.reduce((sum, point) => sum + (point[0] - x) ** 2 + (point[1] - y) ** 2, 0)
  }
  const ways = Array.from({ length: 2 ** list.length - 1 }, (_, mask) => {
    const [left, right] = [
      list.filter((_, at) => mask & (1 << at)),
      list.filter((_, at) => !(mask & (1 << at))),
    ]
    return (left.length > 0 ? inertiaOf(left) : 0) + inertiaOf(right)
  })
  return Math.min(...ways)
}

import { describe, expect, test } from 'vitest'
import { simplify } from './simplify.ts'

describe('a simplified line', () => {
  test('loses the points that lie on it', () => {
    expect(
      simplify(
        [
          [0, 0],
          [1, 0.01],
          [2, 0],
          [3, 0.02],
          [4, 0],
        ],
        0.1,
      ),
    ).toEqual([
      [0, 0],
      [4, 0],
    ])
  })

  test('keeps a corner further away than the tolerance', () => {
    expect(
      simplify(
        [
          [0, 0],
          [2, 3],
          [4, 0],
        ],
        0.1,
      ),
    ).toEqual([
      [0, 0],
      [2, 3],
      [4, 0],
    ])
  })

  test('keeps the shape of a ring, which ends where it began', () => {
    expect(
      simplify(
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 4],
          [0, 0],
        ],
        0.5,
      ),
    ).toHaveLength(5)
  })

  test('is left alone when it has nothing to lose', () => {
    expect(simplify([[1, 1]], 1)).toEqual([[1, 1]])
    expect(simplify([], 1)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { flowOf } from './flow.ts'

const side = (...sums: bigint[]) => sums.map((sum, n) => ({ name: `${n}`, sum }))

describe('the flow of the accounts', () => {
  test('draws each sum as high as its part of the whole, and nothing for what is nothing', () => {
    const { left, right } = flowOf(side(7500n, 2500n, 0n), side(10_000n, -1n))
    expect(left.map(({ height }) => height)).toEqual([112.5, 37.5])
    expect(right.map(({ height }) => height)).toEqual([150])
  })

  test('lets a cent be seen, and has room for each name', () => {
    const { left, height } = flowOf(side(1n, 1n, 1n, 1n, 1_000_000n), side(1_000_004n))
    expect(left.map(({ height }) => height)).toEqual([2, 2, 2, 2, expect.closeTo(150, 0)])
    const middles = left.map(({ from }) => from)
    for (const [n, at] of middles.entries()) if (n > 0) expect(at - middles[n - 1]!).toBeGreaterThan(20)
    expect(Math.max(...middles)).toBeLessThan(height)
  })
})

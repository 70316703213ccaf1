import { describe, expect, test } from 'vitest'
import { compareFractions, formatFraction, fraction, ratio } from './fraction.ts'

describe('a fraction', () => {
  test('stands in lowest terms above a positive denominator, and above nothing is none', () => {
    expect(fraction(4n, -6n)).toEqual({ numerator: -2n, denominator: 3n })
    expect(fraction(-4n, -6n)).toEqual({ numerator: 2n, denominator: 3n })
    expect(fraction(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n })
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
  })

  test('is compared and written exactly', () => {
    expect(compareFractions(fraction(1n, 3n), fraction(2n, 6n))).toBe(0)
    expect(compareFractions(fraction(10n ** 20n, 3n), fraction(10n ** 20n + 1n, 3n))).toBe(-1)
    expect(compareFractions(fraction(1n, 2n), fraction(-1n, 2n))).toBe(1)
    expect([formatFraction(fraction(6n, 3n)), formatFraction(fraction(-1n, 2n))]).toEqual(['2', '-1/2'])
  })

  test('is near to one double, however many digits it has, above zero and below', () => {
    expect(ratio(1n, 3n)).toBeCloseTo(1 / 3, 15)
    expect(ratio(-1n, 3n)).toBeCloseTo(-1 / 3, 15)
    expect([ratio(0n, 5n), ratio(10n ** 400n, 10n ** 399n), ratio(-(10n ** 400n), 10n ** 400n)]).toEqual([
      0, 10, -1,
    ])
  })
})

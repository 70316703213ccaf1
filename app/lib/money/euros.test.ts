import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wording } from '../language.ts'
import { parseEuros, typedEuros } from './euros.ts'

describe('an amount in euros', () => {
  test.each([
    ['1 234 567,50 €', 123_456_750n],
    ['1.234.567,50', 123_456_750n],
    ['€1,234,567.5', 123_456_750n],
    ['1234567.5', 123_456_750n],
    ['1.234', 123_400n],
    ['12,5', 1_250n],
    ['0', 0n],
    ['9007199254740993,01', null],
    ['9007199254993,01', 900_719_925_499_301n],
  ])('is read from %s', (typed, cents) => expect(parseEuros(typed)).toBe(cents))

  test.each(['', 'beaucoup', '-5', '1,23,4', '1.234,567.8', '12e3', '1,2345', '0,001', ',5', '٣'])(
    'is not read from “%s”',
    (typed) => expect(parseEuros(typed)).toBeNull(),
  )

  test('is read back as any of the three languages writes it', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 14n), (cents) => {
        for (const locale of ['fr', 'it', 'en'] as const)
          expect(parseEuros(wording(locale).money(cents))).toBe(cents)
        expect(parseEuros(typedEuros(cents))).toBe(cents)
      }),
    )
  })
})

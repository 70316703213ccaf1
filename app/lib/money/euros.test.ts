import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales, wording } from '../language.ts'
import { parseEuros, typedEuros } from './euros.ts'

const read = (typed: string, locale: (typeof locales)[number] = 'fr') => parseEuros(typed, locale)

describe('an amount in euros', () => {
  test.each([
    ['1 234 567,50 €', 123_456_750n],
    ['1.234.567,50', 123_456_750n],
    ['€1,234,567.5', 123_456_750n],
    ['1234567.5', 123_456_750n],
    ['1,234.50', 123_450n],
    ["1'234,50", 123_450n],
    ['5 500', 550_000n],
    ['12,5', 1_250n],
    ['0', 0n],
    ['9007199254993,01', 900_719_925_499_301n],
  ])('is read from %s in each language', (typed, cents) => {
    for (const locale of locales) expect(read(typed, locale)).toEqual([cents])
  })

  test.each([
    ['50.', 5_000n],
    ['50€.', 5_000n],
    ['50,-', 5_000n],
    ['1 000.– €', 100_000n],
    ['50euros', 5_000n],
    ['50 eur.', 5_000n],
    ['５０ €', 5_000n],
    ['\u200b50\u202c', 5_000n],
    ['5, 50', 550n],
    ['1 234 ,5 €', 123_450n],
  ])('is read as it was meant from a careless hand or a copied page: %s', (typed, cents) => {
    for (const locale of locales) expect(read(typed, locale)).toEqual([cents])
  })

  test.each([
    ['5€50', 550n],
    ['1€50', 150n],
    ['5 € 50', 550n],
    ['5€5', 550n],
    ['1 234€50', 123_450n],
    ['1.234 € 50', 123_450n],
    ['5 euros 50', 550n],
    ['€5.50', 550n],
    ['12 EUR', 1_200n],
  ])('has its decimals behind a € between figures: %s', (typed, cents) => {
    for (const locale of locales) expect(read(typed, locale)).toEqual([cents])
  })

  test.each([
    ['5 50', [550n, 55_000n]],
    ["12'50", [1_250n, 125_000n]],
    ['12’50', [1_250n, 125_000n]],
    ['12 5', [1_250n, 12_500n]],
  ])(
    'is asked for again where a space or an apostrophe does not stand before three figures: %s',
    (typed, meant) => {
      for (const locale of locales) expect(read(typed, locale)).toEqual(meant)
    },
  )

  test('is clear before three figures where the sign groups in the language, and asked for again elsewhere', () => {
    const both = [1_234_500n, 1_234n]
    expect(locales.map((locale) => read('12.345', locale))).toEqual([both, [1_234_500n], both])
    expect(locales.map((locale) => read('12,345', locale))).toEqual([both, both, both])
  })

  test.each([
    ...['', 'beaucoup', '-5', '1,23,4', '1.234,567', '1.234,567.8', '12e3', '1,2345', '0,001', ',5', '٣'],
    ...['50-', '½', '5 , 500', '1, 234', '50.-5', '.,50', '5 euro s'],
    ...['5€500', '12,50€50', '5 500 5 0', '12 3456', '9007199254740993,01', '1 234.567'],
  ])('is not read from “%s”', (typed) => {
    for (const locale of locales) expect(read(typed, locale)).toEqual([])
  })

  test('is read back as the three languages write it: English alone asks about 1,234, which a Frenchman types too', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 14n), (cents) => {
        for (const locale of ['fr', 'it'] as const)
          expect(read(wording(locale).money(cents), locale)).toEqual([cents])
        expect(read(wording('en').money(cents), 'en')).toContain(cents)
        for (const locale of locales) expect(read(typedEuros(cents), locale)).toEqual([cents])
      }),
    )
  })
})

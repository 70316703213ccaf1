import { expect, test } from 'vitest'
import { priced } from './price.ts'

test('VAT is reckoned to the nearest cent, half a cent up', () => {
  expect(priced(1_000_00n, 2000)).toEqual({ net: 1_000_00n, vat: 200_00n, gross: 1_200_00n, vatRate: 2000 })
  expect(priced(9n, 550).vat).toBe(0n) // 0.495
  expect(priced(10n, 550).vat).toBe(1n) // 0.55
  expect(priced(30n, 2500).vat).toBe(8n) // 7.5
  expect(priced(99_99n, 0)).toMatchObject({ vat: 0n, gross: 99_99n })
})

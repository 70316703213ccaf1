import { describe, expect, test } from 'vitest'
import { amountIn, offeredAmounts, typedAmount } from './amounts.ts'

describe('the amounts that a campaign offers', () => {
  test('are three round ones around fifty euros, which is the one to press first', () => {
    expect(offeredAmounts({ leastPledge: 5_00n, mostPledge: 1000_00n })).toEqual({
      amounts: [20_00n, 50_00n, 100_00n],
      main: 50_00n,
    })
  })

  test('are never outside what it takes', () => {
    expect(offeredAmounts({ leastPledge: 50_00n, mostPledge: 300_00n }).amounts).toEqual([
      50_00n,
      100_00n,
      200_00n,
    ])
    expect(offeredAmounts({ leastPledge: 1_00n, mostPledge: 25_00n })).toEqual({
      amounts: [10_00n, 20_00n],
      main: 10_00n,
    })
    expect(offeredAmounts({ leastPledge: 21_50n, mostPledge: 30_00n })).toEqual({
      amounts: [21_50n],
      main: 21_50n,
    })
  })

  test('stand in an address as they are typed, and what is none is not typed', () => {
    expect([typedAmount(50_00n), typedAmount(21_50n)]).toEqual(['50', '21.50'])
    const read = (said: string) => amountIn(new URLSearchParams({ montant: said }))
    expect([read('50'), read('12,5'), read('-3'), read('1e9'), read('50 €'), read('9999999')]).toEqual([
      '50',
      '12,5',
      '',
      '',
      '',
      '',
    ])
  })
})

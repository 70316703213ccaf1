import { describe, expect, test } from 'vitest'
import { ruleMark, stretches } from './financing-bar.tsx'
import type { Payer } from './financing-rope.tsx'

const payer = (key: string, kind: Payer['kind'], asked: bigint, granted = 0n, received = 0n): Payer => ({
  key,
  label: key,
  kind,
  asked,
  granted,
  received,
})

describe('the financing bar', () => {
  test('lays the payers end to end, as shares of the whole cost', () => {
    const drawn = stretches(
      [payer('commune', 'own', 30n, 30n, 10n), payer('state', 'public', 50n, 20n)],
      100n,
    )
    expect(drawn).toMatchObject([
      { key: 'commune', from: 0, asked: 0.3, granted: 0.3, received: 0.1 },
      { key: 'state', from: 0.3, asked: 0.5, granted: 0.2, received: 0 },
    ])
  })

  test('marks the legal own share on own and public money alone, gifts left out (CGCT L1111-10 III)', () => {
    const payers = [
      payer('commune', 'own', 30n),
      payer('state', 'public', 50n),
      payer('citizens', 'private', 20n),
    ]
    expect(ruleMark(payers, 100n, 0.2)).toBeCloseTo(0.16)
  })

  test('draws nothing rather than dividing by no cost', () => {
    expect(stretches([payer('commune', 'own', 30n)], 0n)[0]?.asked).toBe(0)
  })
})

import { describe, expect, test } from 'vitest'
import type { FunderKind } from './funders.ts'
import { ownShareOf } from './own-share.ts'

const plan = (own: bigint, subsidies: bigint, gifts = 0n) =>
  (
    [
      ['own', own],
      ['public', subsidies],
      ['private', gifts],
    ] as [FunderKind, bigint][]
  ).map(([kind, euros]) => ({ kind, asked: euros * 100n }))

describe('the commune’s own share (CGCT L1111-10 III)', () => {
  test('is a fifth of its money and public subsidies together, to the cent', () => {
    expect(ownShareOf(plan(200n, 800n), 'general', 20)).toMatchObject({
      reached: 0.2,
      asked: 20,
      enough: true,
      short: 0n,
    })
    const aCentShort = [
      { kind: 'own', asked: 19_999n },
      { kind: 'public', asked: 80_001n },
    ] as const
    expect(ownShareOf(aCentShort, 'general', 20)).toMatchObject({ enough: false, short: 1n })
  })

  test('is judged without gifts and sponsors: they neither help nor hurt', () => {
    // 150 own, 600 public, 250 given: 150/750 is a fifth, though 150/1000 is not.
    expect(ownShareOf(plan(150n, 600n, 250n), 'general', 20)).toMatchObject({ reached: 0.2, enough: true })
    // 100 own, 600 public, 300 given: gifts are no own money.
    expect(ownShareOf(plan(100n, 600n, 300n), 'general', 20)).toMatchObject({
      enough: false,
      short: 4_000n,
    })
  })

  test('rounds what is needed up: a third of a cent is a cent', () => {
    const lines = [
      { kind: 'own', asked: 20n },
      { kind: 'public', asked: 81n },
    ] as const
    expect(ownShareOf(lines, 'general', 20)).toMatchObject({ enough: false, short: 1n })
  })

  test('follows the commune’s setting, the 30 % of a led competence, and the exemptions', () => {
    expect(ownShareOf(plan(250n, 750n), 'general', 25).enough).toBe(true)
    expect(ownShareOf(plan(250n, 750n), 'lead-authority', 20)).toMatchObject({
      asked: 30,
      enough: false,
      short: 5_000n,
    })
    for (const rule of ['territorial-cooperation', 'prefect-waiver'] as const)
      expect(ownShareOf(plan(50n, 950n), rule, 20)).toMatchObject({ asked: null, enough: true, short: 0n })
  })

  test('is not there without any counted money', () => {
    expect(ownShareOf([], 'general', 20)).toMatchObject({ reached: 0, enough: false })
    expect(ownShareOf(plan(0n, 0n, 500n), 'general', 20).enough).toBe(false)
  })

  test('keeps cents that no float holds', () => {
    const huge = [
      { kind: 'own', asked: 1_801_439_850_948_198n },
      { kind: 'public', asked: 7_205_759_403_792_795n },
    ] as const
    expect(ownShareOf(huge, 'general', 20)).toMatchObject({ enough: false, short: 1n })
  })
})

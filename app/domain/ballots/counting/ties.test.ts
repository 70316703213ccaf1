import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { count, lot } from './index.ts'
import { approvals } from './testing/elections.ts'
import { compareCodePoints } from './ties.ts'

const shares = { rule: 'equal-shares' } as const

describe('a tie', () => {
  test('goes to the lowest cost', () => {
    // 20 for 2 voters: 10 each. a: 8/1, b: 6/1; one effective vote each. b leaves 4 < 8.
    const election = approvals({ budget: 20, costs: { a: 8, b: 6 }, votes: ['ab', ''] })
    expect(count(election, shares).order).toEqual(['b'])
  })

  test('is told where it decides who wins, and not where both are bought whichever comes first', () => {
    const votes = ['ab', '']
    expect(count(approvals({ budget: 20, costs: { a: 8, b: 6 }, votes }), shares).tied).toBe(true)
    // Two voters, 10 each, and nobody supports both: each buys her own.
    const apart = approvals({ budget: 20, costs: { a: 8, b: 6 }, votes: ['a', 'b'] })
    expect(count(apart, shares)).toMatchObject({ tied: false, winners: ['a', 'b'] })
    const greedy = { rule: 'greedy' } as const
    const three = { a: 8, b: 6, c: 20 }
    expect(count(approvals({ budget: 14, costs: three, votes: ['abc'] }), greedy).tied).toBe(true)
    expect(count(approvals({ budget: 34, costs: three, votes: ['abc'] }), greedy).tied).toBe(false)
    expect(count(approvals({ budget: 5, costs: three, votes: ['abc'] }), greedy).tied).toBe(false)
    // Either takes all that there is.
    expect(count(approvals({ budget: 8, costs: { a: 8, b: 8 }, votes: ['ab'] }), greedy).tied).toBe(true)
  })

  test('then to the most votes', () => {
    // 32 for 8 voters: 4 each. c: 16/4 = 4 each, 4 effective votes, the most; its supporters hold nothing more. Then
    // e: 8 of two voters, 4 each, 2 effective votes. f: one of its three voters holds nothing, so 8 of two, the same.
    const votes = ['e', 'e', 'cf', 'f', 'f', 'c', 'c', 'c']
    const election = approvals({ budget: 32, costs: { c: 16, e: 8, f: 8 }, votes })
    expect(count(election, shares).order).toEqual(['c', 'f', 'e'])
  })

  test('then to the id, by code points', () => {
    const election = approvals({ budget: 5, costs: { b: 5, a: 5 }, votes: ['ab'] })
    expect(count(election, shares).order).toEqual(['a'])
    expect(['10', '9', 'a', 'B', 'ﬁ', '𝒜'].toSorted(compareCodePoints)).toEqual([
      '10',
      '9',
      'B',
      'a',
      'ﬁ',
      '𝒜',
    ])
  })

  test('goes to the lower lot in a live vote, whatever the cost', () => {
    const election = approvals({ budget: 20, costs: { a: 8, b: 6 }, votes: ['ab', ''] })
    const seeds = Array.from({ length: 16 }, (_, seed) => `seed ${seed}, `)
    const hash = (text: string) => createHash('sha256').update(text).digest('hex')
    const drawn = seeds.map((seed) => (hash(`${seed}a`) < hash(`${seed}b`) ? 'a' : 'b'))
    const taken = seeds.map((seed) => count(election, { ...shares, ties: { by: 'lot', seed } }).order.join())
    expect(taken).toEqual(drawn)
    expect(new Set(drawn).size).toBe(2)
    expect(lot('montgenèvre', 'a')).toBe(createHash('sha256').update('montgenèvrea').digest('hex'))
  })
})

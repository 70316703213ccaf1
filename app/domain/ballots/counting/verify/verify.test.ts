import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count, type Election, type Result, verify } from '../index.ts'
import { alterations } from '../testing/alterations.ts'
import { approvals, hugeElections, type PlainElection, pollOf, smallElections } from '../testing/elections.ts'
import { anySettings } from '../testing/settings.ts'

const elections = fc.oneof(
  smallElections('approval'),
  smallElections('points'),
  hugeElections('approval'),
  hugeElections('points'),
)
const counted = elections
  .chain((election) => fc.tuple(fc.constant(election), anySettings(election)))
  .map(([plain, settings]) => {
    const election = pollOf(plain)
    return { plain, election, result: count(election, settings) }
  })

describe('the verification of a result', () => {
  test('accepts what the engine counted, by every rule', () => {
    fc.assert(
      fc.property(counted, ({ election, result }) => {
        expect(verify(election, result)).toEqual({ ok: true })
      }),
      { numRuns: 1000 },
    )
  })

  test('refuses it as soon as any single value in it is altered', () => {
    fc.assert(
      fc.property(counted, fc.nat(), ({ election, result }, seed) => {
        const altered = alterations(result)
        const one = altered[seed % altered.length]
        expect(one === undefined || !verify(election, one.result).ok, one?.path).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  test('refuses it for the ballots of another election', () => {
    fc.assert(
      fc.property(counted, ({ plain, result }) => {
        // One blank ballot more makes every share smaller.
        fc.pre(
          result.settings.rule === 'equal-shares' &&
            result.settings.completion === 'none' &&
            plain.budget > 0n &&
            plain.voters.length > 0,
        )
        const other: PlainElection = { ...plain, voters: [...plain.voters, new Map()] }
        expect(verify(pollOf(other), result).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  // 12 for 3 voters: 4 each. Both a and b cost 6, and two voters support each: a tie, which a wins by its id.
  const tied = approvals({ budget: 12, costs: { a: 6, b: 6 }, votes: ['a', 'ab', 'b'] })

  test('refuses the loser of a tie', () => {
    const swap = { a: 'b', b: 'a' } as const
    const result = count(tied, { rule: 'equal-shares' })
    expect(verify(tied, renamed(result, swap))).toEqual({ ok: false, why: '"a" was the better buy than "b"' })
  })

  test('refuses a purchase before a better one, even when that takes all that its supporters have', () => {
    // 30 for 3 voters: 10 each. b: 20/2 = 10 each, 2 effective votes. a: 10/1, 1 effective vote. So b, then a; no
    // voter supports both, so the two purchases are as payable in the other order.
    const election = approvals({ budget: 30, costs: { a: 10, b: 20 }, votes: ['a', 'b', 'b'] })
    const result = count(election, { rule: 'equal-shares' })
    const shares = result.explanation!.shares!
    const purchases = shares.purchases.toReversed().map((purchase, at) => ({ ...purchase, round: at + 1 }))
    const explanation = { ...result.explanation!, shares: { ...shares, purchases } }
    expect(verify(election, result)).toEqual({ ok: true })
    expect(verify(election, { ...result, order: ['a', 'b'], explanation })).toEqual({
      ok: false,
      why: '"b" was the better buy than "a"',
    })
  })

  test('refuses greedy in another order, even when all fit', () => {
    const election = approvals({ budget: 30, costs: { a: 10, b: 20 }, votes: ['a', 'b', 'b'] })
    const result = count(election, { rule: 'greedy' })
    const [b, a] = result.explanation!.greedy!
    const greedy = [
      { ...a!, room: 30n },
      { ...b!, room: 20n },
    ]
    const explanation = { ...result.explanation!, greedy }
    expect(verify(election, { ...result, order: ['a', 'b'], explanation })).toEqual({
      ok: false,
      why: 'greedy looks at "a" too early',
    })
  })

  test('refuses a step beyond the one at which the rule stops', () => {
    // 10 for 3 voters: at 6 a voter a and b are bought and nothing fits; at 7 they still are.
    const election = approvals({ budget: 10, costs: { a: 4, b: 6, c: 9 }, votes: ['a', 'b', 'c'] })
    const result = count(election, { rule: 'equal-shares', completion: 'add1' })
    const settings = { ...result.settings, completion: 'add1-exhaustive' as const }
    expect(verify(election, { ...result, settings })).toEqual({
      ok: false,
      why: 'step 3 should have been the last',
    })
  })

  test('refuses a result without explanation', () => {
    expect(verify(tied, count(tied, { rule: 'greedy' }, { explain: false })).ok).toBe(false)
  })

  test('refuses an earlier step than the last within the budget', () => {
    const election: Election = approvals({ budget: 10, costs: { a: 4, b: 6, c: 9 }, votes: ['a', 'b', 'c'] })
    const result = count(election, { rule: 'equal-shares', completion: 'add1-exhaustive' })
    const settings = { ...result.settings, completion: 'add1' as const }
    expect(verify(election, { ...result, settings })).toEqual({
      ok: false,
      why: 'nothing tells why the last step was the last',
    })
  })
})

/** The same story told of other projects. */
function renamed(result: Result, names: Readonly<Record<string, string>>): Result {
  const text = JSON.stringify(result, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : typeof value === 'string' ? (names[value] ?? value) : value,
  )
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value,
  )
}

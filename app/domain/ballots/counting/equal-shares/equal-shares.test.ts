import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count } from '../count.ts'
import type { BallotKind } from '../election.ts'
import { fraction } from '../fraction.ts'
import { hugeElections, type PlainElection, pollOf, smallElections } from '../testing/elections.ts'
import { plainOutcome } from '../testing/plain-completion.ts'
import type { Completion } from './completion.ts'

const kinds = ['approval', 'points'] as const satisfies BallotKind[]
const completions = ['none', 'add1', 'add1-exhaustive'] as const satisfies Completion[]

describe.each(kinds)('equal shares by %s', (kind) => {
  describe.each(completions)('with the completion %s', (completion) => {
    test('elects, prices and orders as the plain implementation does, ties and all', () => {
      const increments = fc.bigInt({ min: 1n, max: 3n })
      fc.assert(
        fc.property(smallElections(kind), increments, (election, increment) =>
          agree(election, completion, increment),
        ),
        { numRuns: 2000 },
      )
    })

    test('does so where doubles can no longer tell the costs apart', () => {
      const increments = fc.constantFrom(10n ** 15n, 3n * 10n ** 15n + 1n)
      fc.assert(
        fc.property(hugeElections(kind), increments, (election, increment) =>
          agree(election, completion, increment),
        ),
        { numRuns: 600 },
      )
    })
  })
})

function agree(election: PlainElection, completion: Completion, increment: bigint): void {
  const plain = plainOutcome(election, completion, increment)
  const result = count(pollOf(election), { rule: 'equal-shares', completion, increment })
  const { purchases, scale } = result.explanation!.shares!
  expect(purchases.map(({ project, price }) => ({ id: project, price: fraction(price, scale) }))).toEqual(
    plain.bought.map(({ id, price }) => ({ id, price })),
  )
  expect(result.order).toEqual(plain.bought.map(({ id }) => id))
  expect(result.cost).toBe(plain.cost)
  if (election.voters.length > 0) expect(result.perVoter).toEqual(plain.perVoter)
}

import { describe, expect, test } from 'vitest'
import { fraction } from './fraction.ts'
import { count } from './index.ts'
import { approvals, pollOf } from './testing/elections.ts'

const shares = { rule: 'equal-shares' } as const

describe('greedy', () => {
  test('funds by votes whatever still fits, the cheaper one when votes are equal', () => {
    // Votes: a 3, b 2, c 2, d 1. a leaves 40; c, cheaper than b, leaves 10; b (50) does not fit; d (10) does.
    const election = approvals({
      budget: 100,
      costs: { a: 60, b: 50, c: 30, d: 10 },
      votes: ['abc', 'abc', 'ad'],
    })
    const { order, winners, cost, perVoter } = count(election, { rule: 'greedy' })
    expect({ order, winners, cost, perVoter }).toEqual({
      order: ['a', 'c', 'd'],
      winners: ['a', 'c', 'd'],
      cost: 100n,
      perVoter: null,
    })
  })

  test('per cost takes first what gives most votes for the money, and what costs nothing before all', () => {
    // Votes for each unit of cost: a 3/60 = 1/20, c 2/30 = 1/15, d 1/10, e free.
    const election = approvals({
      budget: 100,
      costs: { a: 60, c: 30, d: 10, e: 0 },
      votes: ['ac', 'ac', 'ade'],
    })
    expect(count(election, { rule: 'greedy-per-cost' }).order).toEqual(['e', 'd', 'c', 'a'])
  })
})

describe('equal shares', () => {
  test('let a minority buy what it alone can pay, where greedy gives all to the majority', () => {
    // 90 for 6 voters: 15 each. a: 60/4 = 15 each, 4 effective votes. b: 45/2 = 22.5 > 15: out of reach, as 2·15 = 30 < 45.
    // c: 30/2 = 15 each, 2 effective votes. So a, then c. Greedy: a (4 votes), then b (2 votes, but 45 > 30), then c.
    const election = approvals({
      budget: 90,
      costs: { a: 60, b: 45, c: 30 },
      votes: ['a', 'a', 'a', 'a', 'bc', 'bc'],
    })
    const result = count(election, shares)
    expect(result.order).toEqual(['a', 'c'])
    expect(result.perVoter).toEqual(fraction(15n))
    expect(result.explanation?.shares?.notBought).toEqual([
      {
        project: 'b',
        reason: 'short',
        held: 0n,
        missing: 45n * (result.explanation?.shares?.scale ?? 0n),
        since: 0,
      },
    ])
  })

  test('let those who have less than the price pay all they have', () => {
    // 40 for 4 voters: 10 each. a: 12/3 = 4 each by voters 1-3 (3 effective votes against 17/3·… of b), leaving 6, 6, 6, 10.
    // b, of voters 2-4, costs 20: 20/3 > 6, so two give 6 and the fourth the rest, 8. The price is 8: 20/8 = 2.5 votes.
    const election = approvals({ budget: 40, costs: { a: 12, b: 20 }, votes: ['a', 'ab', 'ab', 'b'] })
    const { purchases, scale } = count(election, shares).explanation!.shares!
    const amount = (value: bigint) => fraction(value, scale)
    expect(purchases.map(({ project, price }) => [project, amount(price)])).toEqual([
      ['a', fraction(4n)],
      ['b', fraction(8n)],
    ])
    expect(purchases[1]?.effectiveVotes).toEqual(fraction(5n, 2n))
    expect(
      purchases[1]?.payers.map(({ voters, paid, left }) => [voters, amount(paid), amount(left)]),
    ).toEqual([
      [1, fraction(8n), fraction(2n)],
      [2, fraction(6n), fraction(0n)],
    ])
  })

  test('by points take the lowest price a point, whatever the project costs', () => {
    // 12 for 2 voters: 6 each. a: 6 / (3 + 1) = 1.5 a point. b: 4 / 2 = 2 a point. So a: 4.5 and 1.5; left 1.5 and 4.5.
    // Then b: the second voter alone gave it 2 points and holds 4.5: she pays 4.
    const election = pollOf({
      kind: 'points',
      budget: 12n,
      projects: [
        { id: 'a', cost: 6n },
        { id: 'b', cost: 4n },
      ],
      voters: [
        new Map([['a', 3]]),
        new Map([
          ['a', 1],
          ['b', 2],
        ]),
      ],
    })
    const { purchases, scale } = count(election, shares).explanation!.shares!
    expect(purchases.map(({ project, price }) => [project, fraction(price, scale)])).toEqual([
      ['a', fraction(3n, 2n)],
      ['b', fraction(2n)],
    ])
  })

  test.each([3, 7, 49, 97, 1021])(
    'take a project that costs exactly the budget when all %i voters want it',
    (voters) => {
      // As doubles, 49 times 1/49 is below 1: a float would turn this project down.
      const election = approvals({
        budget: 1,
        costs: { a: 1, b: 2 },
        votes: Array.from({ length: voters }, () => 'a'),
      })
      expect(count(election, shares).order).toEqual(['a'])
    },
  )
})

describe('the completion', () => {
  // 10 for 3 voters. At ⌊10/3⌋ = 3: a needs 4/1. At 4: a is bought. At 5: nothing more. At 6: b as well, 4 + 6 = 10.
  // At 7, 8, 9: still a and b. At 9 c is bought too, 4 + 6 + 9 = 19 > 10: so 8 is the last.
  const election = approvals({ budget: 10, costs: { a: 4, b: 6, c: 9 }, votes: ['a', 'b', 'c'] })

  test('add1 keeps the last endowment within the budget', () => {
    const { order, perVoter } = count(election, { ...shares, completion: 'add1' })
    expect({ order, perVoter }).toEqual({ order: ['a', 'b'], perVoter: fraction(8n) })
  })

  test('add1-exhaustive stops as soon as nothing more would fit', () => {
    const { order, perVoter } = count(election, { ...shares, completion: 'add1-exhaustive' })
    expect({ order, perVoter }).toEqual({ order: ['a', 'b'], perVoter: fraction(6n) })
  })

  test('adds the increment that it is given', () => {
    // 3, then 3 + 4 = 7: a and b. 11 would be over.
    expect(count(election, { ...shares, completion: 'add1', increment: 4n }).perVoter).toEqual(fraction(7n))
  })

  test('goes on until every supported project is in when all are affordable', () => {
    const rich = approvals({ budget: 100, costs: { a: 60, b: 20, c: 5 }, votes: ['a', 'b', '', ''] })
    const { order, perVoter } = count(rich, { ...shares, completion: 'add1' })
    expect({ order, perVoter }).toEqual({ order: ['b', 'a'], perVoter: fraction(60n) })
  })

  test('is followed by greedy over what is left, when filled', () => {
    // Without completion each holds 10/3 and buys nothing; greedy over the whole: a (4), b (6), all of one vote.
    const { order } = count(election, { ...shares, fill: 'utilitarian' })
    expect(order).toEqual(['a', 'b'])
  })
})

describe('the comparison', () => {
  // Equal shares, 100 for 4 voters, 25 each: x is out of reach (2·25 < 90), y and z are bought. Greedy: x, two votes.
  const costs = { x: 90, y: 25, z: 20 }

  test('counts every voter, and keeps equal shares when as many prefer either', () => {
    const election = approvals({ budget: 100, costs, votes: ['x', 'x', 'y', 'z'] })
    const { comparison, order } = count(election, { ...shares, comparison: true })
    expect(comparison).toEqual({
      preferEqualShares: 2,
      preferGreedy: 2,
      onlyEqualShares: 2,
      onlyGreedy: 2,
      winner: 'equal-shares',
    })
    expect(order).toEqual(['z', 'y'])
  })

  test('keeps greedy when strictly more voters have more winners under it', () => {
    // 100 for 5 voters, 20 each: x (3·20 < 90) and y (20 < 25) are out of reach.
    const election = approvals({ budget: 100, costs, votes: ['x', 'x', 'x', 'y', 'z'] })
    const { comparison, order, perVoter } = count(election, { ...shares, comparison: true })
    expect(comparison).toEqual({
      preferEqualShares: 1,
      preferGreedy: 3,
      onlyEqualShares: 1,
      onlyGreedy: 3,
      winner: 'greedy',
    })
    expect({ order, perVoter }).toEqual({ order: ['x'], perVoter: null })
  })
})

import { expect, test } from 'vitest'
import { count, formatFraction, roundsOfLosers } from '../index.ts'
import { approvals } from '../testing/elections.ts'

test('a loser has the effective votes that its supporters could still pay for, round by round', () => {
  // 40 for 4 voters, 10 each. a: 20 of three, 6.67 each, 3 effective votes, the most; b: 21 of three, 7 each, 3 as well,
  // and a is cheaper. Then two of b's supporters have 3.33 and the third 10: 16.67, under its cost. c: 18 of two, 9 each.
  const election = approvals({ budget: 40, costs: { a: 20, b: 21, c: 18 }, votes: ['ab', 'abc', 'ac', 'b'] })
  const { explanation, order } = count(election, { rule: 'equal-shares' })
  expect(order).toEqual(['a'])
  const rounds = roundsOfLosers(election, explanation!.shares!)
  expect([...rounds].map(([id, votes]) => [id, votes.map((one) => one && formatFraction(one))])).toEqual([
    ['b', ['3', null]],
    ['c', ['2', null]],
  ])
})

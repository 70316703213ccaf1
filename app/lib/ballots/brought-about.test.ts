import { expect, test } from 'vitest'
import { broughtAbout } from './brought-about.ts'

const outcome = {
  perVoter: '10000',
  ideas: [
    { number: 1, won: true, bought: { round: 2, price: '7000' } },
    { number: 2, won: false, bought: null },
    { number: 3, won: true, bought: { round: 1, price: '4000' } },
    { number: 4, won: true, bought: null },
  ],
}

test('a ballot paid for its winners round by round, and all it had left where that was less than the price', () => {
  expect(broughtAbout(outcome, [1, 1, 1, 1])).toEqual({
    ideas: [
      { number: 3, won: true, paid: 4000n },
      { number: 1, won: true, paid: 6000n },
      { number: 2, won: false, paid: null },
      { number: 4, won: true, paid: null },
    ],
    left: 0n,
  })
})

test('points are paid by the point, and what is counted by votes alone has no shares', () => {
  expect(broughtAbout(outcome, [0, 0, 2, 0])).toMatchObject({ ideas: [{ paid: 8000n }], left: 2000n })
  expect(broughtAbout({ ...outcome, perVoter: null }, [1, 0, 0, 0])).toEqual({
    ideas: [{ number: 1, won: true, paid: null }],
    left: null,
  })
})

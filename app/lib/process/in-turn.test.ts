import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('what is done in turn is done once at a time, in the order of asking, and goes on after a failure', async () => {
  let at = 0
  let most = 0
  const order: number[] = []
  const work = inTurn(async (n: number) => {
    most = Math.max(most, ++at)
    await sleep(2)
    at--
    if (n === 2) throw new Error('no')
    order.push(n)
    return n * 10
  })
  const asked = await Promise.allSettled([1, 2, 3, 4].map(work))
  expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect([most, order, await work(5)]).toEqual([1, [1, 3, 4, 5], 50])
})

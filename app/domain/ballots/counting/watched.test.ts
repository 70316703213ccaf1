import { describe, expect, test } from 'vitest'
import { countWatched, type Progress } from './index.ts'
import { approvals } from './testing/elections.ts'

/** One supporter in two pays for all: from 1,000 to 20,000,000 a voter there are 19,999 steps. */
const long = approvals({
  budget: 20_000_000,
  costs: { a: 20_000_000, b: 1 },
  votes: ['a', ...Array<string>(19_999).fill('')],
})
const settings = { rule: 'equal-shares', completion: 'add1', increment: 1000n } as const

describe('a long count', () => {
  test('tells each step as it goes', async () => {
    const seen: Progress[] = []
    const result = await countWatched(long, settings, {
      onProgress: (progress) => seen.push(progress),
      explain: false,
    })
    expect(result.order).toEqual(['a'])
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.map(({ step }) => step)).toEqual(seen.map(({ step }) => step).toSorted((a, b) => a - b))
  })

  test('lets go of its steps where only the last one is told, and comes to the same', async () => {
    const last = await countWatched(long, settings, { steps: 'last' })
    expect(last.explanation?.shares?.earlier).toEqual([])
    const all = await countWatched(long, settings)
    expect(all.explanation?.shares?.earlier.length).toBeGreaterThan(19_000)
    const told = ({ order, perVoter, tied, explanation }: typeof all) => {
      const { earlier: _, ...shares } = explanation!.shares! // by equal shares
      return { order, perVoter, tied, shares }
    }
    expect(told(last)).toEqual(told(all))
  })

  test('lets others work meanwhile, and stops when it is told to', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 5)
    await expect(countWatched(long, settings, { signal: controller.signal, explain: false })).rejects.toThrow(
      /abort/i,
    )
  })

  test('does not even begin when it is already told to stop', async () => {
    await expect(countWatched(long, settings, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
  })
})

import { describe, expect, test } from 'vitest'
import { type Line, told } from './told.ts'

describe('a kind of news', () => {
  test('is told for one reason: a mail’s foot and its stop are known by its kind', () => {
    const reasons = new Map<string, Set<Line['because']>>()
    for (const { news, because } of Object.values<readonly Line[]>(told).flat())
      reasons.set(news, (reasons.get(news) ?? new Set()).add(because))
    expect([...reasons].filter(([, ones]) => ones.size > 1).map(([news]) => news)).toEqual([])
  })
})

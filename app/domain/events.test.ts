import { describe, expect, test } from 'vitest'
import { keptPages } from './audit/index.ts'
import type { Line, News } from './audit/news.ts'
import { everyEvent, linesOf, toldVerbs } from './events.ts'

describe('a kind of news', () => {
  test('is told for one reason: a mail’s foot and its stop are known by its kind', () => {
    const reasons = new Map<string, Set<Line['because']>>()
    for (const { news, because } of toldVerbs.flatMap(linesOf))
      reasons.set(news, (reasons.get(news) ?? new Set()).add(because))
    expect([...reasons].filter(([, ones]) => ones.size > 1).map(([news]) => news)).toEqual([])
  })
})

describe('an event', () => {
  test('that is public names at least one kept page, each of which some event touches', () => {
    const touched: [string, News][] = Object.entries(everyEvent)
    const silent = touched.filter(([, one]) => one.public && one.touches.length === 0)
    expect(silent.map(([verb]) => verb)).toEqual([])
    expect([...new Set(touched.flatMap(([, { touches }]) => touches ?? []))].sort()).toEqual(
      [...keptPages].sort(),
    )
  })
})

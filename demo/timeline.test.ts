import { expect, test } from 'vitest'
import { Timeline } from './timeline.ts'

test('the days of the story are those of the commune, also between its midnight and that of Greenwich', () => {
  // Told there, votes were announced for a day that was over: the first start failed for an hour or two each night.
  const winter = new Timeline(new Date('2026-11-30T23:30:00Z'))
  expect([0, 1, -1].map((ago) => winter.dayAgo(ago))).toEqual(['2026-12-01', '2026-11-30', '2026-12-02'])
  expect(new Timeline(new Date('2026-07-01T22:10:00Z')).dayAgo(0)).toBe('2026-07-02')
  expect(new Timeline(new Date('2026-07-01T21:50:00Z')).dayAgo(0)).toBe('2026-07-01')
})

import { describe, expect, test } from 'vitest'
import type { CountRow } from '#db/schema/participation.ts'
import { segments } from './breakdown-bar.tsx'

const row = (counts: Partial<CountRow>): CountRow => ({
  class: 'permanent',
  verified: true,
  for: 0,
  neutral: 0,
  against: 0,
  total: 0,
  ...counts,
})

describe('the bar of one class', () => {
  test('shows each stance as its share of this class alone', () => {
    expect(segments(row({ for: 50, neutral: 25, against: 25, total: 100 }))).toEqual([
      { stance: 'for', from: '0%', share: '50%' },
      { stance: 'neutral', from: '50%', share: '25%' },
      { stance: 'against', from: '75%', share: '25%' },
    ])
  })

  test('leaves bare what was suppressed: the drawing tells no more than the figures', () => {
    const drawn = segments(row({ for: 22, neutral: null, against: null, total: 34 }))
    expect(drawn).toEqual([{ stance: 'for', from: '0%', share: '64.7%' }])
    expect(segments(row({ for: null, neutral: 12, against: null, total: 20 }))).toEqual([])
    expect(segments(row({ for: null, neutral: null, against: null, total: null }))).toEqual([])
  })

  test('stays within its ground when its answers are older and more than its opinions', () => {
    expect(segments(row({ for: 10, neutral: 5, against: 5, total: 16 }))).toEqual([
      { stance: 'for', from: '0%', share: '50%' },
      { stance: 'neutral', from: '50%', share: '25%' },
      { stance: 'against', from: '75%', share: '25%' },
    ])
  })

  test('draws nothing where nobody spoke', () => {
    expect(segments(row({}))).toEqual([])
  })
})

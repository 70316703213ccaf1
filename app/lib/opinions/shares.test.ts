import { describe, expect, test } from 'vitest'
import type { Answers } from './hidden-together.ts'
import { sharesOf } from './shares.ts'

const row = (counts: Partial<Answers>): Answers => ({
  for: 0,
  neutral: 0,
  against: 0,
  total: 0,
  ...counts,
})

describe('the bar of one class', () => {
  test('shows each stance as its share of this class alone', () => {
    expect(sharesOf(row({ for: 50, neutral: 25, against: 25, total: 100 }))).toEqual([
      { of: 'for', from: 0, share: 0.5 },
      { of: 'neutral', from: 0.5, share: 0.25 },
      { of: 'against', from: 0.75, share: 0.25 },
    ])
  })

  test('draws together what was suppressed: it tells no more than the figures, and is no zero', () => {
    expect(sharesOf(row({ for: 22, neutral: null, against: null, total: 34 }))).toEqual([
      { of: 'for', from: 0, share: 22 / 34 },
      { of: 'together', from: 22 / 34, share: 12 / 34 },
    ])
    expect(sharesOf(row({ for: null, neutral: 12, against: null, total: 20 }))).toEqual([
      { of: 'neutral', from: 0, share: 0.6 },
      { of: 'together', from: 0.6, share: 0.4 },
    ])
    expect(sharesOf(row({ for: null, neutral: null, against: null, total: 9 }))).toEqual([
      { of: 'together', from: 0, share: 1 },
    ])
    expect(sharesOf(row({ for: null, neutral: null, against: null, total: null }))).toEqual([])
  })

  test('stays within its ground when its answers are older and more than its opinions', () => {
    expect(sharesOf(row({ for: 10, neutral: 5, against: 5, total: 16 }))).toEqual([
      { of: 'for', from: 0, share: 0.5 },
      { of: 'neutral', from: 0.5, share: 0.25 },
      { of: 'against', from: 0.75, share: 0.25 },
    ])
  })

  test('draws nothing where nobody spoke', () => {
    expect(sharesOf(row({}))).toEqual([])
  })
})

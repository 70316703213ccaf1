import { describe, expect, test } from 'vitest'
import { hiddenTogether } from './hidden-together.ts'

const row = { class: 'permanent', verified: true, for: 12, neutral: null, against: null, total: 21 } as const

describe('the hidden answers of a published row', () => {
  test('are said together, since the number of opinions says their sum already', () => {
    expect(hiddenTogether(row, false)).toBe(9)
    expect(hiddenTogether({ ...row, for: null }, false)).toBe(21)
    // Between two counts a row that stayed kept its number too.
    expect(hiddenTogether({ ...row, since: '2027-03-01T02:00:00.000Z' }, false)).toBe(9)
  })

  test('are not said where nothing is hidden, where the row is, or where its number is newer than its answers', () => {
    expect(hiddenTogether({ ...row, neutral: 4, against: 5 }, false)).toBeNull()
    expect(hiddenTogether({ ...row, for: null, total: null }, false)).toBeNull()
    expect(hiddenTogether({ ...row, since: '2027-03-01T02:00:00.000Z' }, true)).toBeNull()
  })
})

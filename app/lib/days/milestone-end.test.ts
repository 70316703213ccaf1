import { describe, expect, test } from 'vitest'
import { endOf, isLate } from './milestone-end.ts'

const promised = { baselineOn: '2027-03-10', currentOn: '2027-03-10' }

describe('a milestone', () => {
  test('is late from the day after the one that was promised, whether somebody moved it or not', () => {
    expect(isLate(promised, '2027-03-10')).toBe(false)
    expect(isLate(promised, '2027-03-11')).toBe(true)
    expect(endOf(promised, '2027-03-14')).toBe('2027-03-14')
    expect(isLate({ ...promised, currentOn: '2027-03-09' }, '2027-03-10')).toBe(false)
  })

  test('is late as soon as it is expected later, and by that day', () => {
    const moved = { ...promised, currentOn: '2027-05-01' }
    expect(isLate(moved, '2027-01-01')).toBe(true)
    expect(endOf(moved, '2027-01-01')).toBe('2027-05-01')
  })

  test('is measured by the day on which it was reached, for ever', () => {
    expect(isLate({ ...promised, actualOn: '2027-03-08' }, '2027-06-01')).toBe(false)
    expect(endOf({ ...promised, actualOn: '2027-03-12' }, '2027-06-01')).toBe('2027-03-12')
  })
})

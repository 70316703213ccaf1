import { describe, expect, test } from 'vitest'
import { readQuery } from './list-query.ts'

describe('the address of the list of proposals', () => {
  test('names the day of its shuffle, and what is no day of the calendar is as if it had not been said', () => {
    const day = (said: string) => readQuery(new URLSearchParams({ jour: said })).day
    expect(day('2027-03-11')).toBe('2027-03-11')
    for (const none of ['2027-13-45', '2027-02-30', '0000-00-00', '27-03-11', 'demain', ''])
      expect(day(none)).toBeUndefined()
  })
})

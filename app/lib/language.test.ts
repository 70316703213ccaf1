import { describe, expect, test } from 'vitest'
import { wording } from './language.ts'

test('what was a few seconds ago was just now, not “this minute”', () => {
  const now = new Date('2026-10-01T18:00:30Z')
  expect(wording('fr').relative(new Date('2026-10-01T18:00:00Z'), now)).toBe('à l’instant')
})

test('a colon stands after a narrow space in French alone', () => {
  expect(wording('fr').colon).toBe('\u202f: ')
  expect(wording('it').colon).toBe(': ')
})

test('a sum of four figures is grouped like one of five, in each language', () => {
  expect(wording('it').money(1_200_00n)).toBe('1.200\u00a0€')
  expect(wording('it').money(12_000_00n)).toBe('12.000\u00a0€')
  expect(wording('fr').money(1_200_50n)).toBe('1\u202f200,50\u00a0€')
  expect(wording('en').money(1_200_00n)).toBe('€1,200')
})

describe('a date', () => {
  const first = new Date('2026-10-01T18:00:00Z')
  const later = new Date('2026-10-21T06:05:00Z')

  test('is written in French as a printer does: the first by its ordinal, the hour by its letter', () => {
    const fr = wording('fr')
    expect(fr.day('2026-10-01')).toBe('1er octobre 2026')
    expect(fr.shortDay(first)).toMatch(/^1er oct/)
    expect(fr.instant(first)).toBe('1er octobre 2026 à 20\u202fh')
    expect(fr.instant(later)).toBe('21 octobre 2026 à 8\u202fh\u202f05')
    expect(fr.time(later)).toBe('8\u202fh\u202f05')
    expect(fr.day('2026-10-21')).toBe('21 octobre 2026')
  })

  test('keeps the ordinal of an Italian first, and English as it is', () => {
    expect(wording('it').day(first)).toBe('1º ottobre 2026')
    expect(wording('it').instant(later)).toContain('08:05')
    expect(wording('en').day(first)).toBe('1 October 2026')
  })
})

describe('a few days ago', () => {
  test.each([
    ['2027-03-07T21:00:00Z', '2027-03-10T08:00:00Z', 'il y a 3 jours'],
    ['2027-03-08T05:00:00Z', '2027-03-10T22:30:00Z', 'avant-hier'],
    ['2027-03-08T22:30:00Z', '2027-03-10T23:30:00Z', 'il y a 3 jours'],
    ['2027-03-13T07:00:00Z', '2027-03-10T20:00:00Z', 'dans 3 jours'],
    ['2027-03-27T12:00:00Z', '2027-03-28T13:00:00Z', 'hier'],
  ])('is counted by the calendar of the commune: %s at %s', (then, now, said) => {
    expect(wording('fr').relative(new Date(then), new Date(now))).toBe(said)
  })
})

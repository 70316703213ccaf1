import { describe, expect, test } from 'vitest'
import { duration } from './duration.ts'

const from = new Date('2027-03-01T12:00:00Z')
const spoken = (...of: Parameters<typeof duration>) => duration(...of).replace(/\s/g, ' ')
const later = (days: number) => new Date(from.getTime() + days * 86_400_000)

describe('a duration in words', () => {
  test('takes the largest unit that keeps its sense', () => {
    expect(spoken('fr', from, later(4))).toBe('4 jours')
    expect(spoken('fr', from, later(13))).toBe('13 jours')
    expect(spoken('fr', from, later(14))).toBe('2 semaines')
    expect(spoken('fr', from, later(1 / 24))).toBe('1 heure')
    expect(spoken('it', from, later(92))).toBe('3 mesi')
    expect(spoken('en', from, later(800))).toBe('2 years')
  })

  test('is never nothing, and has no direction', () => {
    expect(spoken('fr', from, from)).toBe('1 minute')
    expect(spoken('en', later(4), from)).toBe('4 days')
  })
})

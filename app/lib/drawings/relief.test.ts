import { describe, expect, test } from 'vitest'
import { relief } from './relief.ts'

const seeds = [
  'creche-du-village',
  'télécabine',
  'x',
  '',
  'Ω/..%20"<>',
  ...Array.from({ length: 30 }, (_, i) => `projet-${i}`),
]

describe('the relief of a place', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(relief('creche')).toBe(relief('creche'))
    expect(relief('creche')).not.toBe(relief('crèche'))
  })

  test('is a few kilobytes of numbers, with nothing of the seed in it', () => {
    for (const seed of seeds) {
      const drawing = relief(seed)
      expect(drawing.length).toBeGreaterThan(1_500)
      expect(drawing.length).toBeLessThan(9_000)
      expect(drawing).toMatch(
        /^<svg xmlns="[^"]+" viewBox="16 16 928 448"[^<]*(<path [^<>]*d="[MqhvzMe0-9 .-]+"\/>){3}<\/svg>$/,
      )
    }
  })
})

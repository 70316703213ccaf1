import { describe, expect, test } from 'vitest'
import { paragraphDiff } from './word-diff.server.ts'

describe('what changed between two texts', () => {
  test('is told by words within a paragraph, and by whole paragraphs', () => {
    const before = 'Le tracé passe par la zone humide.\n\nIl coûte 12 M€.\n\nAdieu.'
    const after = 'Le tracé évite la zone humide.\n\nIl coûte 12 M€.\n\nAdieu.\n\nUn parking est ajouté.'
    expect(paragraphDiff(before, after)).toEqual([
      [
        { value: 'Le tracé ' },
        { value: 'passe par ', removed: true },
        { value: 'évite ', added: true },
        { value: 'la zone humide.' },
      ],
      [{ value: 'Il coûte 12 M€.' }],
      [{ value: 'Adieu.' }],
      [{ value: 'Un parking est ajouté.', added: true }],
    ])
  })

  test('is nothing when nothing changed', () => {
    expect(paragraphDiff('Un\n\nDeux', 'Un\n\n\nDeux\n')).toEqual([[{ value: 'Un' }], [{ value: 'Deux' }]])
    expect(paragraphDiff('', '')).toEqual([])
  })

  test('is told by whole paragraphs when too much of one changed', () => {
    const words = (letter: string) => Array.from({ length: 400 }, (_, i) => `${letter}${i}`).join(' ')
    const parts = paragraphDiff(words('a'), words('b'))
    expect(parts).toEqual([
      [
        { value: words('a'), removed: true },
        { value: words('b'), added: true },
      ],
    ])
  })

  const many = (count: number, word: (n: number) => string, between: string) =>
    Array.from({ length: count }, (_, n) => word(n)).join(between)
  test.each([
    [
      'of one paragraph',
      many(5_000, (n) => `m${(n * 7) % 997}`, ' '),
      many(5_000, (n) => `m${(n * 11) % 997}`, ' '),
    ],
    ['of words beyond counting', many(20_000, (n) => `${n % 7}`, ' '), many(20_000, (n) => `${n % 11}`, ' ')],
    [
      'of paragraphs beyond counting',
      many(13_000, (n) => `${n % 7}`, '\n\n'),
      many(13_000, (n) => `${n % 5}`, '\n\n'),
    ],
    [
      'of changed paragraphs',
      many(399, (n) => `a${n} `.repeat(20), '\n\n'),
      many(399, (n) => `b${n} `.repeat(20), '\n\n'),
    ],
    ['of spaces', ' '.repeat(40_000), '\n \n'.repeat(13_000)],
  ])('is told quickly for texts %s', (_what, before, after) => {
    const started = performance.now()
    const parts = paragraphDiff(before, after)
    expect(performance.now() - started).toBeLessThan(1_000)
    expect(parts.flat().length).toBeLessThan(4_000)
  })
})

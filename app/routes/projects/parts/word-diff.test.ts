import { describe, expect, test } from 'vitest'
import { paragraphDiff } from './word-diff.ts'

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

  test('is told quickly, however long the texts', () => {
    const words = (seed: number) => Array.from({ length: 5_000 }, (_, i) => `m${(i * seed) % 997}`).join(' ')
    const started = performance.now()
    paragraphDiff(words(7), words(11))
    expect(performance.now() - started).toBeLessThan(1_500)
  })
})

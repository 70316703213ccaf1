import { describe, expect, test } from 'vitest'
import { firstWords } from './first-words.ts'

describe('the first words of a text', () => {
  test('are plain, with the letters that HTML writes otherwise', () => {
    expect(firstWords('<p>Le gué est <strong>fermé</strong>.</p>\n<p>L&#39;hiver &amp; l&#x27;été</p>')).toBe(
      "Le gué est fermé. L'hiver & l'été",
    )
  })

  test('are cut between two words, or within one that is longer than all', () => {
    expect(firstWords('<p>un deux trois quatre</p>', 12)).toBe('un deux…')
    expect(firstWords(`<p>${'a'.repeat(400)}</p>`, 20)).toBe(`${'a'.repeat(20)}…`)
  })
})

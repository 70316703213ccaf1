import { describe, expect, test } from 'vitest'
import { missingTexts } from '../texts/missing-texts.ts'
import { slugOf, takeFreeSlug } from './slug.ts'

describe('a slug', () => {
  test.each([
    ['Télécabine de l’Aigle', 'telecabine-de-l-aigle'],
    ['Sœurs & Cie', 'soeurs-cie'],
    ['…', 'x'],
    [`${'mot '.repeat(14)}montagne`, 'mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot'],
    ['a'.repeat(70), 'a'.repeat(60)],
  ])('of %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  test('gets a number where others have it', async () => {
    const taken = ['aigle', 'aigle-2']
    expect(await takeFreeSlug('aigle', async (slug) => (taken.includes(slug) ? undefined : slug))).toBe(
      'aigle-3',
    )
  })
})

describe('texts in three languages', () => {
  test('lack what French lacks, and what another language has begun', () => {
    expect(missingTexts({ title: { fr: 'Aigle', it: 'Aquila' }, text: { fr: '' } })).toEqual([
      'texts.fr.text',
      'texts.it.text',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { nearNames } from './near-names.ts'
import { namesOfficial } from './official-names.ts'
import { nameSeed } from './suggest-name.ts'

describe('a name close to one that is refused', () => {
  test('is her own with the initial of her surname, then with a figure', () => {
    expect(nearNames('Jean Martin')).toEqual([
      ...['Jean M.', 'Jean M 2', 'Jean Martin 2', 'Jean M 3', 'Jean Martin 3'],
      ...['Jean M 4', 'Jean Martin 4', 'Jean M 5', 'Jean Martin 5'],
    ])
    expect(nearNames('Marie Ange Roux')[0]).toBe('Marie Ange R.')
    expect(nearNames('山田 太郎')[0]).toBe('山田 太.')
  })

  test.each([
    'Jean',
    'Jean Luc de Arcy',
    'Jean Luc Marie Arcy',
    'marmotte du',
    'jean Martin',
    'Jean martin',
    'J Martin',
    'Jean M',
    'Jean 12',
  ])('is none where this is no person’s given name and surname: %s', (name) => {
    expect(nearNames(name)).toEqual([])
  })

  test('has forty signs at most', () => {
    const [given, surname] = ['Maximilienne', 'Chateaubriandeladombasle']
    expect(`${given} ${surname} 2`).toHaveLength(39)
    expect(nearNames(`${given} ${surname}`)).toContain(`${given} ${surname} 2`)
    expect(nearNames(`${given} ${surname}xy`)).toContain(`${given} C 2`)
    expect(nearNames(`${given} ${surname}xy`)).not.toContain(`${given} ${surname}xy 2`)
  })
})

describe('a name that a reader would take for an official’s', () => {
  test.each([
    ['Bernard Orcière', 'Bernard Orcière'],
    ['Orcière Bernard', 'Bernard Orcière'],
    ['Bernard J. Orcière', 'Bernard Orcière'],
    ['BernardOrcière', 'Bernard Orcière'],
    ['Bernardo Orcière', 'Bernard Orcière'],
    ['Bernar Orcière', 'Bernard Orcière'],
    ['Mme Orcière', 'Bernard Orcière'],
    ['M. B. Orcière', 'Bernard Orcière'],
    ['Docteur de Orcière', 'Bernard Orcière'],
    ['Anne Roux', 'Anne de Roux'],
    ['Anne Le', 'Anne Le'],
    ['Marie Roux Vallet', 'Marie Roux Vallet'],
    ['Anna-Maria Roux', 'Anna Roux'],
  ])('is %s, where %s is one', (name, official) => {
    expect(namesOfficial(name, official)).toBe(true)
  })

  test.each([
    ['Marie Orcière', 'Bernard Orcière'],
    ['Bernard Roux', 'Bernard Orcière'],
    ['Orcière', 'Bernard Orcière'],
    ['Mme Anna Orcière', 'Bernard Orcière'],
    ['Orcière Mme', 'Bernard Orcière'],
    ['Bernardino Orcière', 'Bernard Orcière'],
    ['Ana Roux', 'Anna Roux'], // too short a name to be another language's form
    ['Léa Roux', 'Léo Roux'],
    ['Lé Roux', 'Léo Roux'],
    ['Marie Roux', 'Marie Roux Vallet'],
    ['Bernard', 'Bernard'],
  ])('is not %s, where %s is one', (name, official) => {
    expect(namesOfficial(name, official)).toBe(false)
  })
})

test('an address is always proposed the same name, another one mostly another', () => {
  expect(nameSeed('julie@exemple.fr')).toBe(nameSeed('julie@exemple.fr'))
  const seeds = ['a@exemple.fr', 'b@exemple.fr', 'ab', 'ba', ''].map(nameSeed)
  expect(new Set(seeds).size).toBe(5)
  for (const seed of [...seeds, nameSeed('é'.repeat(300))]) {
    expect(Number.isInteger(seed)).toBe(true)
    expect(seed).toBeGreaterThanOrEqual(0)
    expect(seed).toBeLessThan(65_521)
  }
})

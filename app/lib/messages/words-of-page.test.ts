import { describe, expect, test } from 'vitest'
import { canSay, wordsOf } from './words-of-page.ts'

describe('the words that a page fetches', () => {
  test('go by its first word, in whatever language', () => {
    expect(wordsOf('/')).toEqual(['home'])
    expect(wordsOf('/it')).toEqual(['home'])
    expect(wordsOf('/en/dossiers/ecole/versions/2')).toEqual(['dossiers'])
    expect(wordsOf('/mairie')).toBe('all')
  })

  test('are enough for a deed that stays among its pages, or leads to one that says less', () => {
    expect(canSay('/projets/ecole', '/projets/ecole')).toBe(true)
    expect(canSay('/dossiers/ecole', '/projets/ecole')).toBe(true)
    expect(canSay('/mairie/projets', '/elus')).toBe(true)
  })

  test('are not enough for one that says more, or says it in another language', () => {
    expect(canSay('/projets/ecole', '/connexion')).toBe(false)
    expect(canSay('/projets/ecole', '/dossiers/ecole')).toBe(false)
    expect(canSay('/it/projets/ecole', '/projets/ecole')).toBe(false)
  })
})

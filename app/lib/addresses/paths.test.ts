import { describe, expect, test } from 'vitest'
import { pathsIn } from './paths.ts'

describe('a link', () => {
  test('leaves other words in the address of its language', () => {
    expect(pathsIn('fr').projects({ q: 'télé cabine', phase: null })).toBe('/projets?q=t%C3%A9l%C3%A9+cabine')
    expect(pathsIn('it').project('sentier').show).toBe('/it/projets/sentier')
  })

  test('holds nothing that a header may not hold, whatever was asked for', () => {
    expect(pathsIn('fr').project('🏔\r\nSet-Cookie: a\ud800').show).toBe(
      '/projets/%F0%9F%8F%94%0D%0ASet-Cookie:%20a',
    )
  })
})

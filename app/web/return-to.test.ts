import { describe, expect, test } from 'vitest'
import { ReturnTo, safeReturn } from './return-to.ts'

describe('the page to return to', () => {
  test.each(['/compte', '/it/progetti?tri=recent'])('is one of ours: %s', (path) => {
    expect(safeReturn(path, '/')).toBe(path)
  })

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', null])(
    'is never another: %s',
    (path) => {
      expect(safeReturn(path, '/')).toBe('/')
    },
  )

  test('is nothing when it is longer than an address may be: it goes into headers, which nobody reads at any length', () => {
    expect(safeReturn(`/${'a'.repeat(2_047)}`, '/')).toHaveLength(2_048)
    expect(safeReturn(`/${'a'.repeat(2_048)}`, '/')).toBe('/')
    expect(ReturnTo.parse(`/${'a'.repeat(100_000)}`)).toBe('')
  })
})

import { describe, expect, test } from 'vitest'
import { openSecrets } from './secrets.ts'

const [old, fresh] = ['o'.repeat(32), 'f'.repeat(32)]

describe('a signed token', () => {
  test('gives its value back, for its purpose alone', () => {
    const { sign, verify } = openSecrets([fresh])
    const token = sign('answer', 'question-é/7')
    expect(verify('answer', token)).toBe('question-é/7')
    expect(verify('unsubscribe', token)).toBeNull()
  })

  test('is worth nothing once a character of it has changed', () => {
    const { sign, verify } = openSecrets([fresh])
    const token = sign('answer', 'question', 60)
    for (let i = 0; i < token.length; i++) {
      const forged = `${token.slice(0, i)}${token[i] === 'A' ? 'B' : 'A'}${token.slice(i + 1)}`
      // The last character of a base64 text holds spare bits: it may differ and mean the same.
      if (i !== token.length - 1) expect(verify('answer', forged)).toBeNull()
    }
    for (const absurd of ['', '.', '..', '...', `${token}.x`, 'é.é.é'])
      expect(verify('answer', absurd)).toBeNull()
  })

  test('ends when its time is over', () => {
    let now = Date.parse('2027-03-01T08:00:00Z')
    const { sign, verify } = openSecrets([fresh], () => now)
    const token = sign('answer', 'x', 60)
    now += 59_000
    expect(verify('answer', token)).toBe('x')
    now += 1_000
    expect(verify('answer', token)).toBeNull()
  })

  test('outlives a change of keys as long as its key is known', () => {
    const token = openSecrets([old]).sign('answer', 'x')
    expect(openSecrets([fresh, old]).verify('answer', token)).toBe('x')
    expect(openSecrets([fresh]).verify('answer', token)).toBeNull()
  })
})

describe('a sealed secret', () => {
  test('is read back, also after a change of keys, and never twice the same', () => {
    const before = openSecrets([old])
    const sealed = before.seal('JBSWY3DP')
    expect(before.seal('JBSWY3DP')).not.toBe(sealed)
    expect(openSecrets([fresh, old]).unseal(sealed)).toBe('JBSWY3DP')
    expect(() => openSecrets([fresh]).unseal(sealed)).toThrow('no longer holds')
  })

  test('cannot be altered, nor opened for another purpose', () => {
    const { encrypt, decrypt } = openSecrets([fresh])
    const sealed = encrypt('proof', Buffer.from('avis de taxe foncière'))
    expect(decrypt('proof', sealed).toString()).toBe('avis de taxe foncière')
    expect(() => decrypt('photo', sealed)).toThrow()
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
    expect(() => decrypt('proof', sealed)).toThrow()
  })
})

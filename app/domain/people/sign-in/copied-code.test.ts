import { describe, expect, test } from 'vitest'
import { Address } from './ask-for-code.ts'
import { Code } from './confirm-code.ts'
import { codeAt, newSecret, stepOf } from './second-factor/totp.ts'

/** What stands around and between the figures of a code that was copied. */
const copies: [string, (code: string) => string][] = [
  ['a space in the middle', (code) => `${code.slice(0, 3)} ${code.slice(3)}`],
  ['a narrow space that does not break', (code) => `${code.slice(0, 3)}\u202F${code.slice(3)}`],
  ['a hyphen', (code) => `${code.slice(0, 3)}-${code.slice(3)}`],
  ['a hyphen that does not break', (code) => `${code.slice(0, 3)}\u2011${code.slice(3)}`],
  ['a dash', (code) => `${code.slice(0, 3)}–${code.slice(3)}`],
  ['a minus', (code) => `${code.slice(0, 3)}\u2212${code.slice(3)}`],
  ['the full stop of its sentence', (code) => `${code}.`],
  ['quotation marks', (code) => `« ${code} »`],
  ['signs that nobody sees', (code) => `\u200B\u2060${code.slice(0, 3)}\u200E${code.slice(3)}\uFEFF\u00AD`],
  ['full-width figures', (code) => code.replace(/\d/g, (n) => String.fromCodePoint(0xff10 + Number(n)))],
]

describe('a code that is pasted with', () => {
  test.each(copies)('%s is the code that was mailed', (_, copy) => {
    expect(Code.parse(copy('042917'))).toBe('042917')
  })

  test.each(copies)('%s is the code of the application', (_, copy) => {
    const secret = newSecret()
    expect(stepOf(secret, copy(codeAt(secret)))).not.toBeNull()
  })

  test('a figure too few or a letter is none', () => {
    for (const wrong of ['04291', '0429177', '04291a', '', '......'])
      expect(Code.safeParse(wrong).success).toBe(false)
  })
})

describe('an address', () => {
  test.each([
    ['foi-e&e@example.org'],
    ['o’brien@example.org'.replace('’', "'")],
    ['a.b+lettre@mairie.exemple.fr'],
    ['x!#$%*/=?^_`{|}~@example.org'],
  ])('%s is one', (address) => {
    expect(Address.parse(address)).toBe(address)
  })

  test('is read without the signs that nobody sees around and in it', () => {
    expect(Address.parse(' \u200Bjulie@exem\u00ADple.fr\uFEFF ')).toBe('julie@exemple.fr')
  })

  test.each([
    ['julie'],
    ['julie@exemple'],
    ['.julie@exemple.fr'],
    ['julie.@exemple.fr'],
    ['ju..lie@exemple.fr'],
    ['julie@-exemple.fr'],
    ['julie@exemple..fr'],
    ['julie@exemple.fr, anna@exemple.fr'],
    ['"julie"@exemple.fr'],
    ['<julie@exemple.fr>'],
    ['julie@exemple.fr\r\nBcc: anna@exemple.fr'],
    [`${'a'.repeat(65)}@exemple.fr`],
  ])('%j is none', (address) => {
    expect(Address.safeParse(address).success).toBe(false)
  })
})

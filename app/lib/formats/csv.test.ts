import { describe, expect, test } from 'vitest'
import { csvFormOf, csvLine } from './csv.ts'

describe('a line of CSV', () => {
  test('quotes what would break it', () => {
    expect(csvLine(['a', 'b,c', 'say "no"', 'two\nlines', 3, true, null])).toBe(
      'a,"b,c","say ""no""","two\nlines",3,true,\r\n',
    )
  })

  test('keeps a stranger’s text from being run as a formula', () => {
    expect(csvLine(['=HYPERLINK("http://x")', '+33', '-1', '@x'])).toBe(
      '"\'=HYPERLINK(""http://x"")",\'+33,\'-1,\'@x\r\n',
    )
  })

  test.each([['  =1+1'], ['\u200B=1+1'], ['\t1'], ['＝1+1'], ['＠x'], ['\u00A0-1']])(
    'nor by what stands before the sign, or by its full-width form (%j), in any form',
    (text) => {
      for (const form of ['plain', 'sheet'] as const) expect(csvLine([text], form)).toBe(`'${text}\r\n`)
    },
  )

  test('for a French spreadsheet has semicolons, decimals after a comma, and quotes what would break that', () => {
    const cells = ['a,b', 'c;d', { decimal: '1250.50' }, { decimal: '-3.00' }, 4.5, 7, true, null]
    expect(csvLine(cells, 'sheet')).toBe('a,b;"c;d";1250,50;-3,00;4,5;7;true;\r\n')
    expect(csvLine(cells)).toBe('"a,b",c;d,1250.50,-3.00,4.5,7,true,\r\n')
  })

  test('is in the form that its address asks for', () => {
    expect(csvFormOf(new URL('http://x/comptes.csv?nature=collection'))).toBe('plain')
    expect(csvFormOf(new URL('http://x/comptes.csv?pour=autre'))).toBe('plain')
    expect(csvFormOf(new URL('http://x/comptes.csv?nature=collection&pour=tableur'))).toBe('sheet')
  })
})

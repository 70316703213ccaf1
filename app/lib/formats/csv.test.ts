import { describe, expect, test } from 'vitest'
import { csvLine } from './csv.ts'

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
})

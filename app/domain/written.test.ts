import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { written } from './written.ts'

describe('a text that was written', () => {
  test.for([
    ['spaces of every kind', ' \u00A0\u2003\u3000\t\n'],
    ['zero-width spaces', '\u200B\u200B\u200B\u200B\u200B'],
    ['an empty Braille pattern', '\u2800\u2800\u2800'],
    ['an override of the direction', '\u202E\u202E\u202E'],
    ['a Hangul filler', '\u3164\u3164'],
    ['a half-width filler', '\uFFA0\uFFA0'],
    ['joiners and marks of direction', '\u200D\u200C\u200E\u2066\u2069'],
    ['variation selectors', '\uFE0F\uFE0F\uFE0F'],
    ['a mark without a letter', '\u0301\u0301'],
    ['zeros and other controls', '\u0000\u0007\u0000'],
    ['tags', '\u{E0061}\u{E0062}'],
  ])('is none when it only looks empty: %s', ([, text]) => {
    expect(written().parse(text)).toBe('')
    expect(written().min(2).safeParse(text).success).toBe(false)
  })

  test.for([
    ['un mot\r\n\tet un autre', 'un mot\r\n\tet un autre'],
    ['👍', '👍'],
    ['👩‍👧 et ❤️', '👩‍👧 et ❤️'],
    ['می‌خواهم', 'می‌خواهم'],
    ['مرحبا \u2066Cordée\u2069', 'مرحبا \u2066Cordée\u2069'],
    ['हिन्दी', 'हिन्दी'],
    ['!?', '!?'],
    ['  au bord \u200B', 'au bord'],
    ['co\u00ADpie\u200B', 'copie'],
    ['zé\u0000ro', 'zéro'],
    ['\u202Eéhcac', 'éhcac'],
  ] as const)('keeps what is read: %s', ([text, read]) => {
    expect(written().parse(text)).toBe(read)
  })

  test('is what every schema of words reads: none trims by itself', () => {
    const trims = ['app/domain', 'app/routes']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
      )
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .filter((file) => /\.string\(\)[^,;]{0,120}\.trim\(\)/.test(readFileSync(file, 'utf8')))
      .sort()
    // A sum has a form of its own.
    expect(trims).toEqual(['app/domain/amount.ts'])
  })
})

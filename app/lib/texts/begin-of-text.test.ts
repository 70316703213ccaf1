import { describe, expect, test } from 'vitest'
import { beginOfText } from './begin-of-text.ts'

const part = (title: string) => `<h2>${title}</h2>\n<p>${'mot '.repeat(80)}</p>\n`

describe('a text in two', () => {
  test('ends its beginning before a heading, once there is enough to read', () => {
    const [one, two, three] = [part('Un'), part('Deux'), part('Trois')]
    expect(beginOfText(one + two + three)).toEqual({ begin: one, rest: two + three })
    expect(beginOfText(`<h2>Court</h2><p>Oui.</p>${one}${two}`).begin).toContain('Un')
  })

  test('stays whole where it is short, has no heading, or its heading stands within something', () => {
    for (const html of [
      part('Un'),
      `<p>${'mot '.repeat(400)}</p>`,
      `${part('Un')}<h2>Fin</h2><p>Voilà.</p>`,
      `<p>${'mot '.repeat(80)}</p><blockquote>${part('Deux')}</blockquote>`,
    ])
      expect(beginOfText(html)).toEqual({ begin: html, rest: '' })
  })
})

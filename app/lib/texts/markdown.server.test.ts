import { describe, expect, test } from 'vitest'
import { plainWords, renderMarkdown } from './markdown.server.ts'

describe('a text in Markdown', () => {
  test('has its titles under those of the page', () => {
    expect(renderMarkdown('# Un\n\n## Deux\n\n### Trois', 'official')).toBe(
      '<h3>Un</h3>\n<h3>Deux</h3>\n<h4>Trois</h4>',
    )
    expect(renderMarkdown('# Un\n\n###### Six', 'citizen')).toBe('<h4>Un</h4>\n<h6>Six</h6>')
  })

  test('shows HTML as it was typed, and runs none', () => {
    const html = renderMarkdown('a <script>alert(1)</script> <b onclick="x()">b</b>', 'official')
    expect(html).not.toMatch(/<(script|b)\b/)
    expect(html).toContain('&lt;script&gt;')
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'vbscript:x',
    'JaVaScRiPt:alert(1)',
  ])('drops the address %s', (address) => {
    for (const voice of ['official', 'citizen'] as const)
      expect(renderMarkdown(`[ici](${address})`, voice)).not.toContain('href')
  })

  test('vouches for no citizen’s link, and turns a citizen’s picture into one', () => {
    expect(renderMarkdown('[x](https://a.example)', 'citizen')).toContain('rel="nofollow ugc noopener"')
    const picture = renderMarkdown('![lac](https://a.example/l.png)', 'citizen')
    expect(picture).toContain('>lac</a>')
    expect(picture).not.toContain('<img')
  })

  test('keeps the commune’s own pictures only', () => {
    expect(renderMarkdown('![lac](/fichiers/abc)', 'official')).toContain('src="/fichiers/abc"')
    expect(renderMarkdown('![lac](https://a.example/l.png)', 'official')).not.toContain('<img')
  })

  test('keeps its lists, tables, quotations and bare addresses', () => {
    const text = '- a\n- b\n\n> c\n\n|d|e|\n|-|-:|\n|1|~~2~~|\n\nhttps://a.example/x_y'
    const html = renderMarkdown(text, 'official').replaceAll(/>\s+</g, '><')
    for (const part of [
      '<ul><li>a</li><li>b</li></ul>',
      '<blockquote><p>c</p></blockquote>',
      '<th>d</th><th align="right">e</th>',
      '<td align="right"><del>2</del></td>',
      '<a href="https://a.example/x_y">https://a.example/x_y</a>',
    ])
      expect(html).toContain(part)
  })

  test.each([
    ['too long', 'é '.repeat(20_001)],
    ['with a word longer than any', 'é'.repeat(2_001)],
    ['with a gap wider than any', `a${' '.repeat(201)}b`],
    ['with more lines than any', 'a\n'.repeat(2_001)],
    ['with more signs than any', '_a'.repeat(2_001)],
    ['deeper than any', `${'> - '.repeat(20)}fond`],
  ])('is shown as it was typed, whole, when it is %s', (_what, text) => {
    const html = renderMarkdown(`${text}\n<b>`, 'citizen')
    expect(plainWords(html, 200_000)).toBe(`${text}\n<b>`.replaceAll(/\s+/g, ' '))
    expect(html).not.toMatch(/<(em|ul|blockquote|b)>/)
  })

  // Every sign that begins something, alone, beside others and at the start of a line: none may cost more than its length.
  const signs = [
    '_a',
    '*a',
    '_**a',
    '**_a',
    '_a*',
    '*a _b ',
    '[',
    '![',
    '[a](',
    '[a][',
    '[]()',
    '`',
    '``a ',
    '<a',
    '<!--',
    '&',
  ]
  const starts = [
    '>',
    '- ',
    '> - ',
    '1. ',
    '# ',
    '|a|b\n|-|-\n',
    'a|b\n-|-\n',
    '[x]: y\n',
    '=\n',
    '-   a\n\n',
    '   a\n',
    '```\n',
  ]
  const others = [
    '")',
    '.',
    'http',
    'www.a',
    'x ',
    '<a =',
    'http://a',
    'mailto:a@b.c ',
    '\\',
    '~~a',
    'a@',
    '**a ',
  ]
  test.each([...signs, ...starts, ...others])('is made quickly from %j over and over', (sign) => {
    for (const length of [990, 1_900, 3_900, 20_000, 40_000]) {
      const text = sign.repeat(length / sign.length)
      const started = performance.now()
      renderMarkdown(text, 'official')
      expect(performance.now() - started).toBeLessThan(2_000)
    }
  })

  test('can be read without its marks', () => {
    expect(plainWords('<p>Un &amp; <strong>deux</strong></p><p>trois quatre</p>', 14)).toBe('Un & deux…')
  })
})

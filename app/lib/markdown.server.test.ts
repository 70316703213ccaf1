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

  test.each([
    ['quotations', '>'.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
    ['emphasis', '*a _b '.repeat(5_000)],
    ['brackets', '['.repeat(20_000)],
    ['open links', '[a]('.repeat(8_000)],
    ['backticks', '`'.repeat(20_000)],
  ])('is made quickly from absurd %s', (_what, text) => {
    const started = performance.now()
    renderMarkdown(text, 'citizen')
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test('can be read without its marks', () => {
    expect(plainWords('<p>Un &amp; <strong>deux</strong></p><p>trois quatre</p>', 14)).toBe('Un & deux…')
  })
})

import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { encodingsOf } from './encodings.ts'
import { hasIt } from './if-none-match.ts'
import { bodyOf, encodingOf, keptPageOf, packBetter, tagOf } from './kept-page.ts'

const nonce = 'abcdefghijklmnopqrstuvwx'
const sha = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
const policy = (scripts: readonly string[]) => ['script-src', ...scripts].join(' ')
const made = (html: string, headers: Record<string, string> = {}) =>
  keptPageOf(
    { status: 200, headers: new Headers(headers), body: Buffer.from(html) },
    { nonce, until: 1, policy, always: [] },
  )
const ours = `<script nonce="${nonce}">window.ours = '<b>é</b>'</script>`

describe('a kept page', () => {
  test('blesses the scripts that bear its nonce, and no other that stands in it', async () => {
    const injected = ['<script>alert(1)</script>', '<script nonce="guessed">alert(2)</script>']
    const page = await made(
      `<p>${injected.join('')}</p>${ours}<script nonce="${nonce}" src="/assets/a.js"></script>`,
    )
    const said = page?.headers[page.headers.indexOf('content-security-policy') + 1]
    expect(said).toBe(`script-src ${sha("window.ours = '<b>é</b>'")}`)
    expect(said).not.toContain('strict-dynamic')
    const html = String(await bodyOf(page!, 'identity'))
    expect(html).not.toContain(nonce)
    expect(html).toContain('<script src="/assets/a.js">')
  })

  test('is none where the nonce would stay in it', async () => {
    expect(await made(`${ours}<p>${nonce}</p>`)).toBeNull()
  })

  test('says of itself what its first answer said, but what each answer says anew', async () => {
    const page = await made(ours, {
      'X-Request-Id': 'first',
      'Content-Security-Policy': 'old',
      Vary: 'Cookie',
      'X-Frame-Options': 'DENY',
    })
    const said = page!.headers.join('\n')
    expect(said).toContain('x-frame-options\nDENY')
    expect(said).toContain('vary\nCookie, Accept-Encoding')
    expect(said).not.toMatch(/first|old/)
  })

  test('is packed better at its second hit, and bears another tag by its encoding, its bytes and its policy', async () => {
    const page = (await made(ours))!
    expect(encodingOf(page, encodingsOf('gzip, br'))).toBe('gzip')
    expect(await packBetter(page)).toBe(0)
    expect(await packBetter(page)).toBeGreaterThan(0)
    expect(await packBetter(page)).toBe(0)
    expect(encodingOf(page, encodingsOf('gzip, br'))).toBe('br')
    const texts = [
      gunzipSync(await bodyOf(page, 'gzip')),
      brotliDecompressSync(await bodyOf(page, 'br')),
      await bodyOf(page, 'identity'),
    ]
    expect(new Set(texts.map(String)).size).toBe(1)
    const other = (await made(`${ours} `))!
    expect(new Set([tagOf(page, 'br'), tagOf(page, 'gzip'), tagOf(other, 'gzip')]).size).toBe(3)
    expect(tagOf((await made(ours))!, 'gzip')).toBe(tagOf(page, 'gzip'))
  })
})

test.each([
  ['gzip, deflate, br', ['br', 'gzip', 'identity']],
  ['GZIP', ['gzip', 'identity']],
  ['br;q=0, gzip;q=0.5', ['gzip', 'identity']],
  ['*', ['br', 'gzip', 'identity']],
  ['*;q=0.5, gzip;q=0', ['br', 'identity']],
  [undefined, ['identity']],
])('of Accept-Encoding %s a page may be sent as %j', (header, encodings) => {
  expect(encodingsOf(header)).toEqual(encodings)
})

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
  ['"ab"', false],
  [undefined, false],
])('If-None-Match: %s has "a": %s', (header, has) => {
  expect(hasIt(header, '"a"')).toBe(has)
})

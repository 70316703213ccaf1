import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Request } from '@playwright/test'
import { expect, type Page, test } from './fixtures.ts'

test.describe.configure({ mode: 'parallel' })

const kilobyte = 1000
const citizens = [
  '/',
  '/projets',
  '/projets/telecabine-du-serre-blanc',
  '/dossiers',
  '/dossiers/telecabine-du-serre-blanc-contrat-avec-la-region',
  '/decisions',
  '/decisions/decision-dem-2024-21',
  '/campagnes',
  '/campagnes/un-sauna-face-aux-sommets',
  '/questions',
  '/elus',
]

for (const path of citizens) {
  test(`a first visit of ${path} weighs little and asks nobody else`, async ({ page, baseURL }) => {
    const sent = await weigh(page, path)
    const ours = sent.filter(({ type }) => type !== 'image')
    const weight = (kind?: string) =>
      ours.filter(({ type }) => !kind || type === kind).reduce((sum, { bytes }) => sum + bytes, 0)
    expect(
      sent.map(({ url }) => new URL(url).origin).filter((origin) => origin !== baseURL),
      'requests to others',
    ).toEqual([])
    // The aim is 110: the page of a campaign holds the words of promising and of the accounts too.
    expect(weight('script'), listed(ours)).toBeLessThanOrEqual(135 * kilobyte)
    expect(weight(), listed(ours)).toBeLessThanOrEqual(250 * kilobyte)
    expect(await page.context().cookies()).toEqual([])
  })

  test(`two strangers get the same bytes of ${path}, but for the nonce`, async ({ request }) => {
    const [one, two] = [await request.get(path), await request.get(path)]
    const { 'content-security-policy': policy = '', 'set-cookie': cookie } = one.headers()
    expect(cookie).toBeUndefined()
    expect(policy).not.toContain('unsafe-')
    const html = await one.text()
    for (const [, tag = '', script = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g))
      expect(policy, tag).toContain(one.headers().etag ? sha256(script) : nonceIn(tag))
    // Their forms hold no key: it would be everybody's.
    expect(html).not.toContain('__once__')
    expect(html).not.toMatch(/\son[a-z]+="|\sstyle="|javascript:/)
    const bare = (page: string) => page.replaceAll(/ nonce="[^"]*"/g, '')
    expect(bare(await two.text())).toBe(bare(html))
  })
}

/** How the policy of a page out of memory names one of its scripts, and that of any other one all of them. */
const sha256 = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
const nonceIn = (tag: string) => `'nonce-${/ nonce="([^"]{20,})"/.exec(tag)?.[1]}'`

test('what was fetched once is not fetched again', async ({ page }) => {
  await weigh(page, '/')
  const again = await weigh(page, '/projets')
  expect(listed(again.filter(({ type, bytes }) => type === 'font' && bytes > 0))).toBe('')
})

type Sent = { url: string; type: string; bytes: number }

/** Everything that the browser received for a page: texts as gzip makes them, whatever they were sent as. */
async function weigh(page: Page, path: string): Promise<Sent[]> {
  // What the page before still fetches would end among this one's, and its body be gone.
  await page.goto('about:blank')
  const sent: Promise<Sent>[] = []
  const note = (request: Request) => sent.push(weightOf(request))
  page.on('requestfinished', note)
  await page.goto(path, { waitUntil: 'networkidle' })
  page.off('requestfinished', note)
  return Promise.all(sent)
}

async function weightOf(request: Request): Promise<Sent> {
  const { responseBodySize } = await request.sizes()
  const response = await request.response()
  const cached = !response || response.fromServiceWorker() || responseBodySize <= 0
  const compressed = !cached && (await response.headerValue('Content-Encoding')) !== null
  const bytes = compressed ? gzipSync(await response.body(), { level: 9 }).length : responseBodySize
  return { url: request.url(), type: request.resourceType(), bytes: cached ? 0 : bytes }
}

const listed = (sent: Sent[]) =>
  sent
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ type, bytes, url }) => `${String(bytes).padStart(8)} ${type} ${new URL(url).pathname}`)
    .join('\n')

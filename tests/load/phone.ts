/**
 * `npm run phone -- ADDRESS`: what a first visit is like on a slow phone (a processor four times slower, 1.6 Mbit/s, 150 ms),
 * of a demonstration that runs at this address. Each page three times, by a browser that knows nothing; the middle one counts.
 */
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '#tests/e2e/browser.ts'

const pages = ['/', '/projets', '/projets/telecabine-du-serre-blanc', '/campagnes/un-sauna-face-aux-sommets']
const visits = 3
const slow = {
  ...{ offline: false, latency: 150 },
  ...{ downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }, // bytes a second
}

/** When the largest thing stood (ms), how much moved, how long the page could not answer (ms), and what came (kB). */
type Visit = { lcp: number; cls: number; tbt: number; kB: number }

const base = process.argv[2]
if (!base) throw new Error('Which address? npm run phone -- http://localhost:4000')
const browser = await chromium.launch(await findBrowser())
process.stdout.write('| page | LCP s | CLS | TBT ms | kB |\n|---|--:|--:|--:|--:|\n')
for (const path of pages) {
  const seen: Visit[] = []
  while (seen.length < visits) seen.push(await visit(browser, new URL(path, base).href))
  const middle = (of: keyof Visit) => seen.map((one) => one[of]).sort((a, b) => a - b)[(visits - 1) / 2]! // there are three
  process.stdout.write(
    `| ${path} | ${(middle('lcp') / 1000).toFixed(2)} | ${middle('cls').toFixed(3)} | ${middle('tbt').toFixed(0)} | ${middle('kB').toFixed(0)} |\n`,
  )
}
await browser.close()

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(2_000)
  const { lcp, cls, tbt } = await page.evaluate(() => (window as unknown as { seen: Omit<Visit, 'kB'> }).seen)
  await context.close()
  return { lcp, cls, tbt, kB: bytes / 1000 }
}

/** Runs in the page, before anything of it. */
function watch() {
  const seen = { lcp: 0, cls: 0, tbt: 0 }
  Object.assign(window, { seen })
  const on = (
    type: string,
    hear: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void,
  ) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear as never)).observe({
      type,
      buffered: true,
    })
  on('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  on('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.cls += value
  })
  // What a task takes beyond 50 ms, while a finger would wait.
  on('longtask', ({ duration }) => {
    seen.tbt += Math.max(0, duration - 50)
  })
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  type Browser,
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Response,
  type WebError,
} from '@playwright/test'
import type axe from 'axe-core'
import { exhaustive } from '../turns.ts'
import { findBrowser } from './browser.ts'
import { faultsOfMarkup } from './steps/well-formed.ts'

export { expect, type Page } from '@playwright/test'

/** Who can be entered as with one click, in a demonstration. */
export type DemoRole =
  | 'maire'
  | 'elue'
  | 'agent'
  | 'tresoriere'
  | 'moderatrice'
  | 'admin'
  | 'residente'
  | 'secondaire'
  | 'saisonnier'
  | 'visiteuse'
  | 'entreprise'

export type FoundMail = {
  subject: string
  html: string
  text: string
  to: string[]
  headers: Record<string, string>
}

export type Mailbox = {
  /** The newest mail to this address (a part of it is enough), once it has arrived. */
  find: (
    to: string,
    wanted?: { subject?: RegExp | string; since?: Date; holding?: string },
  ) => Promise<FoundMail>
}

type Fixtures = {
  /** No violation that axe can see on the page as it now is. It also runs by itself on each test's last page. */
  axe: () => Promise<void>
  /** Whether the last page is looked at once more; not where each page has just been. */
  axeAtEnd: boolean
  /** Goes to a page of ours, which must answer well and satisfy axe. */
  visit: (path: string) => Promise<void>
  /** Signs in as someone of the demonstration; the page must be loaded again to show it. */
  enterAs: (role: DemoRole) => Promise<void>
  /** Another person at a device of her own: what the browser complains of there counts too. */
  elsewhere: (options?: Parameters<Browser['newContext']>[0]) => Promise<Page>
  mailbox: Mailbox
  complaints: string[]
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  launchOptions: [async ({}, use) => use(await findBrowser()), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: the same
  baseURL: async ({}, use) => use(process.env.E2E_ADDRESS),
  locale: 'fr-FR',

  /** What the browser complains of (a script that fails, hydration, the content security policy), and what is wrong in the markup of a page, fails the test. */
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = []
      const deafen = listen(context, complaints)
      await use(complaints)
      await deafen()
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],

  elsewhere: async ({ browser, complaints, baseURL, locale }, use) => {
    const opened: { context: BrowserContext; deafen: () => Promise<void> }[] = []
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, locale, ...options })
      opened.push({ context, deafen: listen(context, complaints) })
      return context.newPage()
    })
    for (const { context, deafen } of opened) {
      await deafen()
      await context.close()
    }
  },

  axeAtEnd: [true, { option: true }],

  axe: [
    async ({ page, javaScriptEnabled, axeAtEnd }, use, test) => {
      // axe is itself a script: without them, the same pages are checked by the tests that have them.
      const check = () => (javaScriptEnabled === false ? Promise.resolve() : expectAccessible(page))
      await use(check)
      if (axeAtEnd && test.errors.length === 0 && page.url().startsWith('http')) await check()
    },
    { auto: true },
  ],

  visit: async ({ page, axe }, use) => {
    await use(async (path) => {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBeLessThan(400)
      await axe()
    })
  },

  enterAs: async ({ page, baseURL }, use) => {
    await use(async (role) => {
      const answer = await page.request.post(`/demo/entrer/${role}`, {
        headers: { Origin: baseURL ?? '' },
        maxRedirects: 0,
      })
      expect(answer.status(), `entering as ${role}`).toBe(303)
    })
  },

  mailbox: async ({ request }, use) => {
    const list = `${process.env.E2E_MAILBOX}/api/mails`
    await use({
      find: async (to, { subject, since, holding = '' } = {}) => {
        const params = { to, ...(since ? { depuis: since.toISOString() } : {}) }
        let found: FoundMail | undefined
        await expect
          .poll(
            async () => {
              const mails = (await (await request.get(list, { params })).json()) as FoundMail[]
              found = mails.find(
                (mail) => (!subject || isIn(mail.subject, subject)) && mail.text.includes(holding),
              )
              return found !== undefined
            },
            { message: `a mail to ${to}`, timeout: 20_000 },
          )
          .toBe(true)
        if (!found) throw new Error(`No mail to ${to}`)
        return found
      },
    })
  },
})

const isIn = (text: string, wanted: RegExp | string) =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)

function listen(context: BrowserContext, complaints: string[]) {
  const onError = (failure: WebError) => complaints.push(failure.error().message)
  const onMessage = (message: ConsoleMessage) => {
    const expected = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !expected) complaints.push(message.text())
  }
  const reading: Promise<void>[] = []
  const onResponse = (response: Response) => {
    const isPage = response.headers()['content-type']?.startsWith('text/html')
    if (isPage && response.request().resourceType() === 'document') reading.push(read(response, complaints))
  }
  context.on('weberror', onError).on('console', onMessage).on('response', onResponse)
  return async () => {
    context.off('weberror', onError).off('console', onMessage).off('response', onResponse)
    await Promise.all(reading)
  }
}

/** Judges the markup of each page that was opened, as it was sent. */
async function read(response: Response, complaints: string[]) {
  // Whoever leaves a page at once takes its bytes away; it is opened again elsewhere.
  const html = await response.text().catch(() => null)
  if (html !== null && response.url().startsWith(process.env.E2E_ADDRESS ?? ''))
    complaints.push(...faultsOfMarkup(html).map((fault) => `${response.url()}: ${fault}`))
}

/** The same for a browser that runs no script. */
export const noJavaScript = test.extend({ javaScriptEnabled: false })

/** A third less to read for the browser than what the module itself holds. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * No violation that axe can see on this page. Contrast costs more than all its other rules together: it is looked at on
 * each page once, with all components, and by `npm run test:all` on every state of a story too.
 */
export async function expectAccessible(page: Page, { contrast = exhaustive } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const violations = await page.evaluate(async (enabled) => {
    // Only violations are read, and nothing of theirs waits in a file of another origin.
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      ...{ resultTypes: ['violations'], preload: false },
      rules: { 'color-contrast': { enabled } },
    })
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }))
  }, contrast)
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.join('\n  ')}`)
  expect(told, `accessibility of ${page.url()}`).toEqual([])
}

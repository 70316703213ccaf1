import { chromium } from '@playwright/test'
import { fr } from '#app/lib/messages/fr.ts'
import { freePort } from '#db/embedded/index.ts'
import { expect, test } from '#tests/db.ts'
import { ensureBuilt } from '#tests/instance.ts'
import { findBrowser } from '../e2e/browser.ts'
import { startWeb, variables } from './web-process.ts'

const { offline, write } = fr.field

test('OFFLINE=off takes what was kept back from a browser that comes again, and leaves it its drafts', {
  timeout: 180_000,
}, async ({ database }) => {
  ensureBuilt()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const env = { ...variables, CORDEE_MODE: 'demonstration', PUBLIC_URL: origin, RATE_LIMITS: 'off' }
  const start = (OFFLINE: 'on' | 'off') => startWeb({ ...env, DATABASE_URL: database.appUrl, OFFLINE }, port)
  const browser = await chromium.launch(await findBrowser())
  let web = await start('on')
  try {
    const page = await browser.newPage({ locale: 'fr-FR' })
    const open = () => page.goto(`${origin}/signalements/nouveau`)
    const kept = () => page.evaluate(async () => (await caches.keys()).length)
    const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
    await open()
    await expect.poll(kept, { timeout: 20_000 }).toBeGreaterThan(0)
    expect(await workers()).toBe(1)
    await page.getByLabel(write.field.body).fill('Une marche est cassée')
    await page.getByRole('button', { name: offline.keep }).click()
    await page.getByText(offline.unfinished).waitFor()

    await web.end()
    web = await start('off')
    const answer = await web.ask('/sw.js')
    expect(answer.text).toContain('registration.unregister()')
    expect(answer.headers).not.toHaveProperty('clear-site-data')
    await open()
    await expect.poll(workers, { timeout: 20_000 }).toBe(0)
    expect(await kept()).toBe(0)
    await open()
    expect(await workers()).toBe(0)
    await page.getByText('Une marche est cassée').first().waitFor()
    await page.getByRole('button', { name: offline.edit }).click()
    await expect.poll(() => page.getByLabel(write.field.body).inputValue()).toBe('Une marche est cassée')
  } finally {
    await browser.close()
    await web.end()
  }
})

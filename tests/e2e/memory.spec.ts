import { expect, type Page, test } from './fixtures.ts'

/** Whether React holds the page: it marks what it has taken over. */
const isAlive = (page: Page) =>
  page.evaluate(() => Object.keys(document).some((key) => key.startsWith('__reactContainer')))

for (const path of ['/', '/projets', '/it/projets/telecabine-du-serre-blanc', '/en/infos'])
  test(`${path} out of memory comes alive under its own policy`, async ({ page }) => {
    await expect
      .poll(async () => (await page.goto(path))?.headers().etag, {
        message: 'only what leaves memory has a tag',
      })
      .toBeDefined()
    await expect.poll(() => isAlive(page)).toBe(true)
    // What the policy forbids is written to the console, which every test listens to.
    const policy = (await page.goto(path))?.headers()['content-security-policy']
    expect(policy).not.toMatch(/nonce-|strict-dynamic|unsafe-/)
  })

test('a script that somebody got into a kept page does not run', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.route('**/projets', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('</main>', '<script>window.injected = true</script></main>')
    await route.fulfill({ response, body })
  })
  const refused: string[] = []
  page.on('console', (said) => refused.push(said.text()))
  await expect.poll(async () => (await page.goto('/projets'))?.headers().etag).toBeDefined()
  expect(await page.evaluate(() => 'injected' in window)).toBe(false)
  expect(refused.join('\n')).toContain('Content Security Policy')
  await context.close()
})

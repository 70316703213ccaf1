import { expect, test } from './fixtures.ts'

const project = '/projets/telecabine-du-serre-blanc'
const pages = [
  ...['/', '/projets', project, `${project}/avis`, `${project}/discussion`, `${project}/financement`],
  ...['/campagnes/un-sauna-face-aux-sommets', '/comptes', '/questions', '/elus', '/infos', '/consultations'],
]

test('on paper a page has no way through the site, no form and no button, and says where it was read', async ({
  page,
  baseURL,
}) => {
  // The width of an A4 sheet between its margins.
  await page.setViewportSize({ width: 720, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  for (const path of pages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(
      page.locator(':is(nav:not(.breadcrumbs), form, button, .button, .act-bar):visible'),
      path,
    ).toHaveCount(0)
    const foot = page.locator('.site-footer')
    await expect(foot, path).toHaveAttribute('data-address', new URL(path, baseURL).href)
    expect(await foot.evaluate((it) => getComputedStyle(it, '::after').content)).toContain(path)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, path).toBeLessThanOrEqual(720)
  }
})

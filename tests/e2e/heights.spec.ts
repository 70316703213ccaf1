import { expect, type Page, test } from './fixtures.ts'

/**
 * How far one scrolls on the demonstration's busiest subjects, and that what one came for is in the first window. The
 * strip of the demonstration is no part of the site: it is not counted.
 */
const firstViews = [
  '/projets/telecabine-du-serre-blanc',
  '/projets/sentier-des-deux-versants',
  '/dossiers/telecabine-du-serre-blanc-contrat-avec-la-region',
  '/propositions/un-abri-chauffe-a-l-arret-de-la-navette',
  '/budgets/60-000-pour-le-village',
]
/** The lists of the station: a page of each. */
const lists = ['/lieux', '/signalements']
const windows = [
  { width: 360, height: 740, most: 4600 },
  { width: 1280, height: 800, most: 3200 },
]

for (const { width, height, most } of windows)
  test(`at ${width} px the first view of a subject ends after ${most} px, and what one can do is in the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    expect((await measure(page)).tall, 'home').toBeLessThanOrEqual(most)
    for (const path of firstViews) {
      await page.goto(path)
      const { tall, wide, acts } = await measure(page)
      expect(tall, path).toBeLessThanOrEqual(most)
      expect(wide, path).toBe(width)
      expect(acts, `what acts on ${path}`).toBeLessThanOrEqual(height)
    }
  })

for (const { width, height, most } of windows)
  test(`at ${width} px a page of the station's lists ends after ${most} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const path of lists) {
      await page.goto(path)
      const { tall, wide } = await measure(page)
      expect(tall, path).toBeLessThanOrEqual(most)
      expect(wide, path).toBe(width)
    }
  })

test('on paper no bar lies over the text, and no button is printed', async ({ page }) => {
  // As wide as a sheet, where a window of that width has the bar.
  await page.setViewportSize({ width: 720, height: 1000 })
  await page.goto('/services/telecabine-de-l-aigle')
  await expect(page.locator('.act-bar')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.act-bar, .button').filter({ visible: true })).toHaveCount(0)
})

/** How tall and wide the page is, and where the first button ends that leads to what one can do. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement
    const strip = document.querySelector('.demo')?.getBoundingClientRect().height ?? 0
    const buttons = [...document.querySelectorAll('.act-bar .button, .columns > aside .button')]
    const seen = buttons.map((one) => one.getBoundingClientRect()).filter((box) => box.height > 0)
    return {
      tall: scrollHeight - strip,
      wide: scrollWidth,
      acts: Math.min(...seen.map(({ bottom }) => bottom)),
    }
  })

test('on a phone the list of projects is read by its titles: a page of it ends after 4600 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ['/projets', '/it/projets']) {
    await page.goto(path)
    const { tall, wide } = await measure(page)
    expect(tall, path).toBeLessThanOrEqual(4600)
    expect(wide, path).toBe(360)
  }
})

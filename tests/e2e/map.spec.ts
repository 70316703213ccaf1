import { expect, test } from './fixtures.ts'
import { fr } from './steps/words.ts'

test.describe.configure({ mode: 'parallel' })

test('the map opens over its plan, is gone through by keys, and each point says what it is', async ({
  page,
  visit,
}) => {
  await visit('/carte?montrer=services')
  const code = /live-map|leaflet|wmts/
  const asked: string[] = []
  page.on('request', (request) => code.test(request.url()) && asked.push(request.url()))
  const first = page.locator('.map-plan a').first()
  await expect(first).toHaveAttribute('aria-label', new RegExp(`^${fr.map.one.services}, .+, .+`))
  expect(asked).toEqual([])
  await page.getByRole('button', { name: fr.map.open }).click()
  const map = page.locator('.leaflet-container')
  await expect(map).toBeFocused()
  // Tiles come from the sandbox, and say that they are invented.
  await expect(page.locator('.leaflet-tile-loaded[src*="wmts"]').first()).toBeVisible()
  await expect(map).toContainText(fr.map.live.inventedAttribution)
  await page.keyboard.press('+')
  const marks = page.locator('.live-mark')
  await marks.first().focus()
  await expect(page.locator('.map-said')).toHaveText(/^1 sur \d+\s: Service, /)
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus')).toHaveText(fr.map.live.see)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/services\/[a-z-]+$/)
})

test('the spot of a report is set by touching the map, or a place by touching its sign', async ({
  page,
  visit,
}) => {
  await visit('/signalements/nouveau')
  await page.getByRole('button', { name: fr.map.pick.open }).click()
  const map = page.locator('.leaflet-container')
  await expect(map).toBeVisible()
  await page.locator('.live-mark').first().press('Enter')
  await expect(page.getByLabel(fr.field.write.field.place)).not.toHaveValue('')
  await page.getByRole('button', { name: fr.map.pick.centre }).click()
  const latitude = page.getByLabel(fr.field.write.field.latitude)
  await expect(latitude).toHaveValue(/^44\.9\d{4}$/)
  const before = await latitude.inputValue()
  await map.click({ position: { x: 60, y: 60 } })
  await expect(latitude).not.toHaveValue(before)
})

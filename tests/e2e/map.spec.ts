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

test('runs and paths lie on the map of services and places as they go, drawn and opened', async ({
  page,
  visit,
}) => {
  await visit('/carte?montrer=services&montrer=lieux')
  await expect(page.locator('.map-plan path.map-shape.services').first()).toHaveAttribute('d', /^M\d+ \d+L/)
  await expect(page.locator('.map-plan path.map-shape.places.closed').first()).toHaveAttribute('d', /Z$/)
  await page.getByRole('button', { name: fr.map.open }).click()
  await expect(page.locator('.leaflet-overlay-pane path.map-shape.services').first()).toBeAttached()
  await expect(page.locator('.leaflet-overlay-pane path.map-shape.places').first()).toBeAttached()
})

test('the desk chooses a place for a project by the map, by what is near, and by its name', async ({
  page,
  context,
  visit,
  enterAs,
}) => {
  await visit('/')
  await enterAs('agent')
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 44.9311, longitude: 6.739 })
  const { form } = fr.projectsDesk
  await visit('/mairie/projets/nouveau')
  const place = page.getByLabel(form.place)
  await page.getByRole('button', { name: fr.map.pick.near.here }).click()
  await expect(page.getByText(/^Lieu choisi\s: Sentier de la Frontière, à \d+\sm\.$/)).toBeVisible()
  const near = await place.inputValue()
  expect(near).not.toBe('')
  await page.getByRole('button', { name: fr.map.pick.open }).click()
  await page.locator('.live-mark[aria-label="Piscine du Bois"]').press('Enter')
  await expect(page.getByText(fr.map.pick.chosen('Piscine du Bois'))).toBeVisible()
  expect(await place.inputValue()).not.toBe(near)
  await place.selectOption({ label: 'Front de neige' })
  await expect(place.locator('option:checked')).toHaveText('Front de neige')
})

test('the desk chooses a place for a service by the map', async ({ page, visit, enterAs }) => {
  await visit('/')
  await enterAs('agent')
  await visit('/mairie/services/nouveau')
  await page.getByRole('button', { name: fr.map.pick.open }).click()
  await page.locator('.live-mark[aria-label="Bibliothèque"]').press('Enter')
  await expect(page.getByLabel(fr.stationDesk.service.place).locator('option:checked')).toHaveText(
    'Bibliothèque',
  )
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

import sharp from 'sharp'
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

test('where a photo was taken is read on the device, and taken by one touch', async ({ page, visit }) => {
  await visit('/signalements/nouveau')
  const exif = {
    ...{ GPSLatitudeRef: 'N', GPSLatitude: '44/1 55/1 5412/100' },
    ...{ GPSLongitudeRef: 'E', GPSLongitude: '6/1 43/1 1884/100' },
  }
  const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } }).jpeg()
  const buffer = await drawn.withExif({ IFD3: exif }).toBuffer()
  const { photo } = fr.field.write.field.device
  await expect(page.getByRole('button', { name: photo })).toHaveCount(0)
  await page
    .getByLabel(fr.field.write.field.photos)
    .setInputFiles({ name: 'glace.jpg', mimeType: 'image/jpeg', buffer })
  await page.getByRole('button', { name: photo }).click()
  await expect(page.getByLabel(fr.field.write.field.latitude)).toHaveValue('44.93170')
  await expect(page.getByLabel(fr.field.write.field.longitude)).toHaveValue('6.72190')
})

test('an agent says how a service is by two touches, and Enter in a line says nothing', async ({
  page,
  visit,
  enterAs,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await enterAs('agent')
  await visit('/mairie/services')
  const words = fr.stationDesk.services
  const library = page.getByLabel(/^Bibliothèque/)
  await library.check()
  await page.getByText(words.more, { exact: true }).click()
  await page.getByLabel(words.fr).press('Enter')
  await expect(library).toBeChecked()
  const open = page.getByRole('button', { name: fr.services.states.open, exact: true })
  await expect(open).toBeInViewport()
  await open.click()
  await expect(page.getByText(words.said(1))).toBeVisible()
  await expect(library).not.toBeChecked()
})

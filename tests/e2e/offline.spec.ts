import { expect, type Page, test } from './fixtures.ts'
import { fr, unique } from './steps/words.ts'

test.describe.configure({ mode: 'parallel' })

const { offline, write } = fr.field
const sending = '**/signalements/envoi'

/** The page on which one reports, once the browser keeps it. */
async function openAndKeep(page: Page) {
  await page.goto('/signalements/nouveau')
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('pages-1')).keys()).length))
    .toBeGreaterThanOrEqual(2)
}

/** Written and sent from the device, to be left without an address once there is a network. */
async function report(page: Page, words: string, { photo = false } = {}) {
  await page.getByLabel(/Éclairage/).check()
  await page.getByLabel(write.field.body).fill(words)
  await page.getByLabel(write.field.whereabouts).fill('Devant la poste')
  await page.getByLabel(offline.leave).check()
  if (photo)
    await page
      .getByLabel(write.field.photos)
      .setInputFiles({ name: 'glace.png', mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') })
  await page.getByRole('button', { name: write.next }).click()
}
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** How often these words wait for a moderator. */
async function arrived(page: Page, words: string) {
  const answer = await page.request.get('/mairie/signalements?file=held')
  return (await answer.text()).replaceAll(/<script[\s\S]*?<\/script>/g, '').split(words).length - 1
}

test('without a network a report is written, kept with its photo, mended, and sent once when it is back', async ({
  page,
  context,
  elsewhere,
}) => {
  await openAndKeep(page)
  await context.setOffline(true)
  await page.reload()
  const words = unique('De la glace')
  await report(page, words, { photo: true })
  await expect(page.getByText(offline.kept)).toBeVisible()
  await expect(page.getByText(offline.photos(1))).toBeVisible()
  // What is kept is read and mended without a network too; a page that is not kept says what is.
  await page.reload()
  await page.getByRole('button', { name: offline.edit }).click()
  await expect(page.getByLabel(write.field.body)).toHaveValue(words)
  await page.getByLabel(write.field.body).fill(`${words}, sur les marches`)
  await page.getByRole('button', { name: write.next }).click()
  await expect(page.getByText(`${words}, sur les marches`)).toBeVisible()
  await page.goto('/infos')
  await expect(page.locator('main')).toContainText(
    /gardée il y a \d+ minutes?[\s\S]*Vous lisez cette page sans réseau/,
  )
  await page.goto('/projets').catch(() => {})
  await expect(page.getByRole('link', { name: 'Signaler ce que vous voyez' })).toBeVisible()
  // Another page of the same browser, and the network: each of the two would send it.
  await page.goto('/signalements/nouveau')
  const other = await context.newPage()
  await other.goto('/signalements/nouveau')
  await context.setOffline(false)
  for (const one of [page, other]) {
    await expect(one.getByText(offline.states.sent, { exact: true })).toBeVisible()
    await expect(one.getByRole('link', { name: offline.follow })).toBeVisible()
  }
  const desk = await elsewhere()
  await desk.request.post('/demo/entrer/moderatrice', {
    headers: { Origin: new URL(page.url()).origin },
    maxRedirects: 0,
  })
  expect(await arrived(desk, words)).toBe(1)
  await page.getByRole('link', { name: offline.follow }).click()
  await expect(page.locator('main')).toContainText(`${words}, sur les marches`)
})

test('an answer that is lost after the report arrived makes no second one; switched off, drafts stay', async ({
  page,
  context,
  elsewhere,
}) => {
  await openAndKeep(page)
  let asked = 0
  await context.route(sending, async (route) => {
    if (asked++ > 0) return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  const words = unique('Un lampadaire')
  await report(page, words)
  await expect(page.getByText(offline.states.waiting)).toBeVisible()
  // What takes the worker away leaves what is written.
  const left = await page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.register('/sw-off.js')
    while ((await serviceWorker.getRegistrations()).length > 0)
      await new Promise((next) => setTimeout(next, 50))
    return caches.keys()
  })
  expect(left).toEqual([])
  await page.getByRole('button', { name: offline.send }).click()
  await expect(page.getByText(offline.states.sent, { exact: true })).toBeVisible()
  expect(asked).toBe(2)
  const desk = await elsewhere()
  await desk.request.post('/demo/entrer/moderatrice', {
    headers: { Origin: new URL(page.url()).origin },
    maxRedirects: 0,
  })
  expect(await arrived(desk, words)).toBe(1)
})

test('a report that the site cannot take now holds up no other, and says so; mended too late, its words stay here', async ({
  page,
  context,
}) => {
  await openAndKeep(page)
  await context.setOffline(true)
  await page.reload()
  const [heavy, light] = [unique('Un arbre tombé'), unique('Un banc cassé')]
  await report(page, heavy)
  await expect(page.getByText(heavy)).toBeVisible()
  await report(page, light)
  await expect(page.getByText(light)).toBeVisible()
  let arrives = false
  let lose = () => {}
  const lost = new Promise<void>((resolve) => {
    lose = resolve
  })
  await context.route(sending, async (route) => {
    if (!route.request().postData()?.includes(heavy)) return route.continue()
    if (arrives) await route.fetch()
    await route.fulfill({ status: 503, body: '' })
    if (arrives) lose()
  })
  await context.setOffline(false)
  const kept = (words: string) => page.getByRole('listitem').filter({ hasText: words })
  await expect(kept(light).getByText(offline.states.sent, { exact: true })).toBeVisible()
  await expect(kept(heavy).getByText(offline.later)).toBeVisible()
  // It arrives, its answer does not; what she then mends is told from what arrived.
  arrives = true
  await kept(heavy).getByRole('button', { name: offline.send }).click()
  await lost // it says "later" from the time before, too
  await expect(kept(heavy).getByText(offline.later)).toBeVisible()
  await kept(heavy).getByRole('button', { name: offline.edit }).click()
  await page.getByLabel(write.field.body).fill(`${heavy}, sur la route`)
  await context.unroute(sending)
  await page.getByRole('button', { name: write.next }).click()
  await expect(kept(`${heavy}, sur la route`).getByText(fr.field.refusals['sent-otherwise'])).toBeVisible()
})

import { expect, type Page, test } from './fixtures.ts'
import { fr, unique } from './steps/words.ts'

const { phone } = fr.infos

/** A browser whose maker's push service is the sandbox's: it gives an address there, and keys. */
async function withPushService(page: Page, id: string) {
  const mailbox = new URL(process.env.E2E_MAILBOX ?? 'http://localhost:3001')
  const service = `http://localhost:${Number(mailbox.port) + 3}`
  await page.addInitScript(
    ({ endpoint }) => {
      const made = { there: false }
      const subscription = {
        endpoint,
        unsubscribe: async () => {
          made.there = false
          return true
        },
        toJSON: () => ({
          endpoint,
          keys: {
            p256dh: 'BGEw2wsHgLwzerjvnMTkbKrFRxdmwJ5S_k7zi7A1coR_sVjHmGrlvzYpAT1n4NPbioFlQkIrTNL8EH4V3ZZ4vJE',
            auth: 'AAAAAAAAAAAAAAAAAAAAAA',
          },
        }),
      }
      Object.defineProperty(Notification, 'permission', { get: () => 'granted' })
      Notification.requestPermission = async () => 'granted'
      PushManager.prototype.subscribe = async () => {
        made.there = true
        return subscription as unknown as PushSubscription
      }
      PushManager.prototype.getSubscription = async () =>
        made.there ? (subscription as unknown as PushSubscription) : null
    },
    { endpoint: `${service}/push/${id}` },
  )
  return async () =>
    ((await (await page.request.get(`${service}/push`)).json()) as { id: string; bytes: number }[]).filter(
      (one) => one.id === id,
    )
}

test('a phone that asks is told of a danger at once, through a push service; stopped, of nothing more', async ({
  page,
  visit,
  elsewhere,
}) => {
  const id = unique('telephone').replaceAll(' ', '-')
  const received = await withPushService(page, id)
  await visit('/infos/telephone')
  await page.getByRole('button', { name: phone.start }).click()
  await expect(page.getByText(phone.states.on)).toBeVisible()
  const desk = await elsewhere()
  await desk.goto('/')
  await desk.request.post('/demo/entrer/maire', {
    headers: { Origin: new URL(page.url()).origin },
    maxRedirects: 0,
  })
  await tellDanger(desk, unique('Avalanche'))
  await expect.poll(async () => (await received()).length, { timeout: 30_000 }).toBe(1)
  await page.getByRole('button', { name: phone.stop }).click()
  await expect(page.getByRole('button', { name: phone.start })).toBeVisible()
  await tellDanger(desk, unique('Coulée'))
  await desk.waitForTimeout(4_000)
  expect(await received()).toHaveLength(1)
})

/** Published as the mayor does, who is asked twice. */
async function tellDanger(desk: Page, title: string) {
  const words = fr.infosDesk.form
  await desk.goto('/mairie/bulletins/nouveau')
  await desk.getByLabel(words.body, { exact: true }).selectOption({ index: 1 })
  await desk.getByRole('radio', { name: fr.infoNames.severities.danger }).check()
  await desk.getByLabel(words.category).selectOption('avalanche')
  await desk.getByLabel(words.heading).fill(title)
  await desk.getByRole('textbox', { name: words.text, exact: true }).fill('La route est coupée.')
  await desk.getByRole('radio', { name: words.endings.tonight }).check()
  await desk.getByRole('button', { name: words.publish }).click()
  await desk.getByLabel(words.confirmed).check()
  await desk.getByRole('button', { name: words.publish }).click()
  await expect(desk.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

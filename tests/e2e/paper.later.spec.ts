import { expect, type Page, test } from './fixtures.ts'
import { fr } from './steps/words.ts'

/**
 * The demonstration's open vote closes, and two officials count its paper apart: differently first, then alike. Run after
 * all the others, since it moves the clock of everybody.
 */
const slug = 'l-eclairage-de-la-rue-la-nuit'
const words = fr.paperDesk.counting

test('two officials count the paper apart, differ, count again and agree; then the box opens', async ({
  page,
  elsewhere,
  baseURL,
  enterAs,
  axe,
}) => {
  test.setTimeout(180_000)
  const headers = { Origin: baseURL ?? '' }
  const closed = () => page.getByText(/Le papier est en train d’être compté|Le papier devait être compté/)
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(`/consultations/${slug}`)
  if (!(await closed().isVisible()))
    await page.request.post('/demo/horloge', { headers, form: { avance: 'P10D' }, maxRedirects: 0 })
  await expect
    .poll(async () => (await page.goto(`/consultations/${slug}`)) && closed().isVisible(), {
      timeout: 60_000,
    })
    .toBe(true)
  await axe()

  await enterAs('agent')
  await page.goto(`/mairie/papier/${slug}/decompte`)
  const given = Number(/(\d+) bulletin/.exec((await page.locator('main').textContent()) ?? '')?.[1])
  const numbers = Array.from({ length: given }, (_, index) => index + 1)
  for (const number of numbers) await types(page, number, 'Oui')
  await axe()
  await page.getByRole('button', { name: words.finish }).press('Enter')
  await expect(page.getByText(words.waiting)).toBeVisible()

  const other = await elsewhere({ viewport: { width: 360, height: 800 } })
  await other.request.post('/demo/entrer/elue', { headers, maxRedirects: 0 })
  await other.goto(`/mairie/papier/${slug}/decompte`)
  await expect(other.getByText(words.typed(0))).toBeVisible()
  for (const number of numbers) await types(other, number, number === 1 ? 'Non' : 'Oui')
  await other.getByRole('button', { name: words.finish }).click()
  await expect(other.getByText(words.answers(1, '1'))).toBeVisible()
  await page.reload()
  await expect(page.getByText(words.answers(1, '1'))).toBeVisible()
  await axe()

  await types(other, 1, 'Oui')
  await other.getByRole('button', { name: words.finish }).click()
  await expect(other.getByText(words.agreedNow)).toBeVisible()
  await expect
    .poll(
      async () =>
        (await page.goto(`/consultations/${slug}`)) && page.getByText(/en ligne, \d+ sur papier/).isVisible(),
      {
        timeout: 90_000,
      },
    )
    .toBe(true)
})

async function types(page: Page, number: number, answer: 'Oui' | 'Non') {
  await page.getByLabel(words.number).fill(String(number))
  await page.getByRole('radio', { name: words.group('A') }).check()
  await page.getByLabel(answer).check()
  await page.getByRole('button', { name: words.add }).click()
  await expect(page.getByText(words.added(number))).toBeVisible()
}

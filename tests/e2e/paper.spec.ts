import { expect, test } from './fixtures.ts'
import { fr } from './steps/words.ts'

const slug = 'l-eclairage-de-la-rue-la-nuit'
const words = fr.paperDesk

test('an agent gives a ballot on paper by keyboard alone, prints it, and she who has it reads that she votes on paper', async ({
  page,
  elsewhere,
  enterAs,
  visit,
  axe,
  baseURL,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await enterAs('agent')
  await visit('/mairie/guichet')
  await page.getByRole('link', { name: 'L’éclairage de la rue, la nuit' }).press('Enter')
  await expect(page.getByRole('heading', { name: words.title })).toBeVisible()
  await axe()
  await page.getByLabel(fr.people.desk.counter.findLabel).fill('hannah whit')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: words.chooseFor('Hannah Whitfield') }).press('Enter')
  await expect(page.getByRole('heading', { name: words.confirm('Hannah Whitfield') })).toBeVisible()
  await axe()
  await page.getByRole('button', { name: words.mark }).press('Enter')
  await expect(page.getByText(/Hannah Whitfield vote sur papier/)).toBeVisible()

  // A second one is refused, whoever asks for it.
  await page.getByLabel(fr.people.desk.counter.findLabel).fill('hannah whit')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: words.chooseFor('Hannah Whitfield') }).press('Enter')
  await page.getByRole('button', { name: words.mark }).press('Enter')
  await expect(page.getByText(words.refusals['paper-marked-already'])).toBeVisible()

  const href = await page.getByRole('link', { name: words.printed('A') }).getAttribute('href')
  const printed = await page.request.get(href ?? '')
  expect(printed.headers()['content-type']).toBe('application/pdf')
  expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-')

  const hers = await elsewhere()
  await hers.request.post('/demo/entrer/visiteuse', { headers: { Origin: baseURL ?? '' }, maxRedirects: 0 })
  await hers.goto(`/consultations/${slug}`)
  await expect(hers.getByText(fr.votes.paper.yours)).toBeVisible()
  await hers.goto(`/consultations/${slug}/bulletin`)
  await expect(hers).toHaveURL(`/consultations/${slug}`)
})

test('paper is announced in three languages, and its count stands beside the online one and the sum', async ({
  page,
  visit,
}) => {
  for (const language of ['', '/it', '/en']) {
    await page.setViewportSize({ width: 360, height: 800 })
    await visit(`${language}/consultations/${slug}`)
  }
  await expect(page.getByText(/At the desk of the town hall/)).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  await visit('/consultations/la-place-de-l-eglise-quel-amenagement')
  const table = page.getByRole('table', { name: fr.votes.paper.apart })
  await expect(table.getByRole('columnheader', { name: fr.votes.paper.paper })).toBeVisible()
  const [online, paper, sum] = await table
    .getByRole('row', { name: /^Oui/ })
    .getByRole('cell')
    .allTextContents()
    .then((cells) => cells.slice(-3).map((cell) => Number(cell.replace(/\D/g, ''))))
  expect(paper).toBeGreaterThan(0)
  expect((online ?? 0) + (paper ?? 0)).toBe(sum)
})

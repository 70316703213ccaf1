import { expect, test } from './fixtures.ts'

const vote = '/consultations/l-eclairage-de-la-rue-la-nuit'

test('a resident votes on her telephone: sealed there, once, and on another device she is told that her ballot is in', async ({
  page,
  elsewhere,
  enterAs,
  visit,
  axe,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await enterAs('residente')
  await visit(vote)
  await page.getByRole('link', { name: 'Voter', exact: true }).first().click()
  await page.getByLabel('Oui').check()
  await page.getByLabel('Les hameaux').selectOption('1')
  await page.getByLabel('Le centre').selectOption('1')
  await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
  await expect(page.getByText('Chaque numéro ne sert qu’une fois.')).toBeVisible()
  await page.getByLabel('Le centre').selectOption('2')
  await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
  await expect(page.getByRole('heading', { name: 'Relisez, puis déposez' })).toBeVisible()
  await axe()
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/urne')),
    page.getByRole('button', { name: 'Déposer mon bulletin dans l’urne' }).click(),
  ])
  expect(sent.postData()).toMatch(/^sealed=[\w-]+$/)
  await expect(page.getByText('Votre bulletin est dans l’urne').first()).toBeVisible()

  const other = await elsewhere()
  await other.request.post('/demo/entrer/residente', {
    headers: { Origin: new URL(page.url()).origin },
    maxRedirects: 0,
  })
  await other.goto(`${vote}/bulletin`)
  await expect(other).toHaveURL(vote)
  await expect(other.getByText('Votre bulletin est dans l’urne').first()).toBeVisible()
})

test('a ballot is filled in, read again, changed and cast without JavaScript', async ({
  elsewhere,
  baseURL,
}) => {
  const page = await elsewhere({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
  await page.request.post('/demo/entrer/secondaire', { headers: { Origin: baseURL ?? '' }, maxRedirects: 0 })
  await page.goto(`${vote}/bulletin`)
  await page.getByLabel('Non').check()
  await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
  await page.getByRole('button', { name: 'Revenir au bulletin' }).click()
  await expect(page.getByLabel('Non')).toBeChecked()
  await page.getByLabel('Oui').check()
  await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
  await page.getByRole('button', { name: 'Déposer mon bulletin dans l’urne' }).click()
  await expect(page.getByText('Votre bulletin est dans l’urne').first()).toBeVisible()
})

test('whoever reads a counted vote finds its figures, its report, its files, and what the mayor makes of it', async ({
  page,
  visit,
}) => {
  await visit('/consultations/la-place-de-l-eglise-quel-amenagement')
  await expect(page.getByText('En tête : Une place partagée, la navette au pas')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ce qu’en fait la commune' })).toBeVisible()
  const lines = await page.request.get('/consultations/la-place-de-l-eglise-quel-amenagement/bulletins.jsonl')
  expect(await lines.text()).toContain('"format":1')
})

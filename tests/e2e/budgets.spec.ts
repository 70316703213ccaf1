import { expect, test } from './fixtures.ts'

const budget = '/budgets/60-000-pour-le-village'

test('a resident fills her purse on her telephone, comes back to it, and casts one sealed ballot', async ({
  page,
  enterAs,
  visit,
  axe,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await enterAs('residente')
  await visit(budget)
  await page.getByRole('link', { name: 'Voter', exact: true }).first().click()
  await page.getByLabel(/Rallumer le four banal/).check()
  await page.getByLabel(/Dix bancs sur le chemin du Torrent/).check()
  await expect(page.getByText('2 idées choisies, 18 800')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel(/Rallumer le four banal/)).toBeChecked()
  await page.getByLabel('Lieu').selectOption('Le Haut')
  await expect(page.getByLabel(/Dix bancs sur le chemin du Torrent/)).toBeHidden()
  await axe()
  await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
  await expect(page.getByText('Dix bancs sur le chemin du Torrent')).toBeVisible()
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/urne')),
    page.getByRole('button', { name: 'Déposer mon bulletin dans l’urne' }).click(),
  ])
  expect(sent.postData()).toMatch(/^sealed=[\w-]+$/)
  await expect(page.getByText('Votre bulletin est dans l’urne').first()).toBeVisible()
})

test('a budget is shared out without JavaScript: filtered, read again, changed and cast, the choice in the form alone', async ({
  elsewhere,
  baseURL,
}) => {
  const page = await elsewhere({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
  await page.request.post('/demo/entrer/secondaire', { headers: { Origin: baseURL ?? '' }, maxRedirects: 0 })
  await page.goto(`${budget}/bulletin`)
  await page.getByLabel(/Rallumer le four banal/).check()
  await page.getByLabel('Lieu').selectOption('Le centre')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page.getByLabel(/Rallumer le four banal/)).toBeHidden()
  await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
  await expect(page.getByText('Rallumer le four banal')).toBeVisible()
  await page.getByRole('button', { name: 'Revenir au bulletin' }).click()
  await expect(page.getByLabel(/Rallumer le four banal/)).toBeChecked()
  await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
  await page.getByRole('button', { name: 'Déposer mon bulletin dans l’urne' }).click()
  await expect(page.getByText('Votre bulletin est dans l’urne').first()).toBeVisible()
})

test('whoever reads a counted budget finds who paid, why the others lost, and the file that counts it again', async ({
  page,
  visit,
  axe,
}) => {
  await visit('/budgets/30-000-pour-les-sentiers')
  await page.getByRole('link', { name: 'Le résultat, expliqué' }).click()
  await expect(page.getByRole('heading', { name: 'Refaire la passerelle du Pré-Rond' })).toBeVisible()
  await page.getByLabel('Refaire la passerelle du Pré-Rond').check()
  await expect(page.getByText('1 de vos 1 choix ont gagné.')).toBeVisible()
  await axe()
  const file = await page.request.get('/budgets/30-000-pour-les-sentiers/bulletins.pb')
  expect(await file.text()).toContain('budget;30000')
})

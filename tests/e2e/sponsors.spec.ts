import { refusalText } from '#app/lib/messages/index.ts'
import { expect, test } from './fixtures.ts'
import { fr, unique } from './steps/words.ts'

/** A package from the treasurer's desk to the invoice of the business that took it. */
test.describe.configure({ mode: 'serial' })

const words = fr.sponsoring
const title = unique('Formule belvédère')
let slug: string

test('the treasurer offers a package, which everybody reads with its price and its VAT', async ({
  page,
  enterAs,
  axe,
}) => {
  await enterAs('tresoriere')
  await page.goto('/mairie/parrainages/nouvelle')
  const { form } = words.desk
  await page.getByLabel(form.project).selectOption({ index: 1 })
  await page.getByLabel(form.titleField).first().fill(title)
  await page.getByLabel(form.benefits).first().fill('Votre logo au belvédère.\nDeux invitations.')
  await page.getByLabel(form.price).fill('-5')
  await page.getByRole('button', { name: form.send }).click()
  await expect(page.locator('.error-summary')).toContainText(refusalText(fr, 'not-an-amount'))
  await expect(page.getByLabel(form.titleField).first()).toHaveValue(title)
  await axe()
  await page.getByLabel(form.price).fill('1 000')
  await page.getByRole('button', { name: form.send }).click()
  // Above 500 € a sum is read back before it counts.
  await axe()
  await page.getByRole('button', { name: fr.ui.field.amountMeant('1 000 €') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  slug = page.url().split('/').at(-1) ?? ''
  await page.context().clearCookies()
  await page.goto(`/partenaires/${slug}`)
  await expect(page.getByRole('link', { name: words.package.take('1 200 €') })).toBeVisible()
  await axe()
})

test('a business takes it; declined, nothing is shown; paid, its name appears and its invoice follows', async ({
  page,
  enterAs,
  elsewhere,
  axe,
}) => {
  await enterAs('entreprise')
  await page.goto(`/partenaires/${slug}/parrainages`)
  const { form } = words
  await page
    .getByRole('textbox', { name: form.address, exact: true })
    .fill('14 place Inventée\n05100 Montgenèvre')
  await page.getByLabel(form.vatNumber).fill('FR45732829320')
  await page.getByRole('button', { name: form.pay('1 200 €') }).click()
  await expect(page.locator('.error-summary')).toContainText(words.refusals['vat-number-wrong'])
  await axe()
  await page.getByLabel(form.vatNumber).fill('')
  await page.getByRole('button', { name: form.pay('1 200 €') }).click()

  await page.getByRole('button', { name: /4000 0000 0000 0002/ }).click()
  await page.locator('button.submit').click()
  await expect(page.getByRole('alert')).toBeVisible()
  const stranger = await elsewhere()
  await stranger.goto(`/partenaires`)
  await expect(stranger.locator('li', { hasText: title }).filter({ hasText: 'Glisse & Cie' })).toHaveCount(0)

  await page.getByRole('button', { name: /4242 4242 4242 4242/ }).click()
  await page.locator('button.submit').click()
  await expect(page).toHaveURL(/\/parrainages\/[0-9a-f-]{36}$/)
  await expect(page.getByText(words.own.shownName)).toBeVisible()
  await stranger.reload()
  await expect(stranger.locator('li', { hasText: title }).filter({ hasText: 'Glisse & Cie' })).toHaveCount(1)

  const invoice = page.getByRole('link', { name: /Facture F-\d{4}-\d{4}/ })
  await expect.poll(async () => (await page.reload()) && (await invoice.count()), { timeout: 20_000 }).toBe(1)
  await axe()
  const address = (await invoice.getAttribute('href')) ?? ''
  const file = await page.request.get(address)
  expect(file.headers()['content-type']).toBe('application/pdf')
  expect((await file.body()).toString('latin1')).toContain('/StructTreeRoot')
  expect((await stranger.request.get(address, { maxRedirects: 0 })).status()).toBe(302)
})

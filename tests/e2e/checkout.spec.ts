import { type StripeSandbox, startStripe } from '#tests/fixtures/stripe.ts'
import { expect, test } from './fixtures.ts'

/** The hosted page of the sandbox's Stripe, on a sandbox of these tests' own. */
let sandbox: StripeSandbox
test.beforeAll(async () => {
  sandbox = await startStripe()
})
test.afterAll(() => sandbox.close())

const back = () => `${sandbox.address}/c/pay/retour`

const setup = async (locale: 'fr' | 'it' | 'en' = 'fr') =>
  sandbox.stripe.checkout.sessions.create({
    mode: 'setup',
    currency: 'eur',
    locale,
    customer: (await sandbox.stripe.customers.create({ email: 'odette@exemple.fr', name: 'Odette' })).id,
    success_url: `${back()}?session={CHECKOUT_SESSION_ID}`,
    cancel_url: back(),
    setup_intent_data: { description: 'Promesse de 50 € pour le refuge' },
  })

const payment = (locale: 'fr' | 'it' | 'en' = 'fr') =>
  sandbox.stripe.checkout.sessions.create({
    mode: 'payment',
    locale,
    success_url: `${back()}?session={CHECKOUT_SESSION_ID}`,
    cancel_url: back(),
    line_items: [
      {
        quantity: 2,
        price_data: {
          currency: 'eur',
          unit_amount: 60_000,
          product_data: { name: 'Parrainage de la passerelle' },
        },
      },
    ],
  })

const openings = { fr: /Enregistrer une carte/, it: /Registrare una carta/, en: /Save a card/ }

for (const [language, title] of Object.entries(openings)) {
  test(`a card is saved in ${language}, by the keyboard’s order and without a violation`, async ({
    page,
    axe,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    const session = await setup(language as 'fr')
    await page.goto(session.url ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await axe()
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
    await page.getByRole('button', { name: /4242 4242 4242 4242/ }).click()
    await expect(page.locator('#number')).toHaveValue('4242424242424242')
    await page.locator('button.submit').click()
    await expect(page).toHaveURL(new RegExp(`session=${session.id}`))
  })
}

test('what is wrong stands beside its field, and what was typed is kept', async ({ page, axe }) => {
  const { url } = await payment()
  await page.goto(url ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Payer 1.200,00.€/)
  await page.locator('#email').fill('pro@exemple.fr')
  await page.locator('#number').fill('4242 4242 4242 4241')
  await page.locator('button.submit').click()
  await expect(page).toHaveTitle(/^Erreur/)
  await expect(page.locator('#number-error')).toContainText('pas le numéro d’une carte d’essai')
  await expect(page.locator('#cvc-error')).toBeVisible()
  await expect(page.locator('#email')).toHaveValue('pro@exemple.fr')
  await expect(page.locator('#number')).toBeFocused()
  await axe()

  await page.getByRole('button', { name: /4000 0000 0000 9995/ }).click()
  await expect(page.locator('#email')).toHaveValue('pro@exemple.fr')
  await page.locator('button.submit').click()
  await expect(page.locator('#number-error')).toContainText('pas assez approvisionné')
})

test('the bank asks who is there: a refusal leads back to the form, a yes to the site', async ({
  page,
  axe,
}) => {
  const session = await payment()
  await page.goto(session.url ?? '')
  await page.locator('#email').fill('pro@exemple.fr')
  await page.getByRole('button', { name: /4000 0025 0000 3155/ }).click()
  await page.locator('button.submit').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre banque vous demande de confirmer')
  await axe()
  await page.getByRole('button', { name: 'Refuser' }).click()
  await expect(page.locator('#number-error')).toContainText('n’a pas pu s’assurer')
  await axe()
  await expect(page.locator('#email')).toHaveValue('pro@exemple.fr')
  await page.getByRole('button', { name: /4000 0025 0000 3155/ }).click()
  await page.locator('button.submit').click()
  await page.getByRole('button', { name: 'Confirmer' }).click()
  await expect(page).toHaveURL(new RegExp(`session=${session.id}`))
  await page.goto(session.url ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('le paiement est reçu')
  await axe()
})

test('a session that expired says that nothing happened, and leads back', async ({ page, axe }) => {
  const session = await setup()
  await sandbox.stripe.checkout.sessions.expire(session.id)
  await page.goto(session.url ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page a expiré')
  await expect(page.getByRole('link', { name: /Revenir/ })).toHaveAttribute('href', back())
  await axe()
})

test('an account is debited under a mandate', async ({ page, axe }) => {
  const session = await payment()
  await page.goto(session.url ?? '')
  await page.getByRole('link', { name: 'Prélèvement SEPA' }).click()
  await axe()
  await page.locator('#email').fill('pro@exemple.fr')
  await page.getByRole('button', { name: /FR14 2004/ }).click()
  await page.locator('button.submit').click()
  await expect(page).toHaveURL(new RegExp(`session=${session.id}`))
})

import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { fr } from './steps/words.ts'

const vote = '/consultations/l-eclairage-de-la-rue-la-nuit'
const budget = '/budgets/60-000-pour-le-village'

test('a ballot is filled in, read again and cast by the keyboard alone, and a screen reader hears each question', async ({
  page,
  enterAs,
}) => {
  await enterAs('saisonnier')
  await page.goto(`${vote}/bulletin`)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Votre bulletin" [level=1]
    - group "Éteindre de minuit à cinq heures ?":
      - radio "Oui"
      - radio "Non"
      - radio "Pas de réponse (blanc)" [checked]
    - group "Si oui, où d’abord ?":
      - combobox "Les hameaux"
      - combobox "La route du col"
      - combobox "Le centre"
    - button "Relire mon bulletin"
  `)
  await tabTo(page.getByLabel('Pas de réponse (blanc)'))
  await page.keyboard.press('ArrowUp')
  await expect(page.getByLabel('Non')).toBeChecked()
  await tabTo(page.getByLabel('Le centre'))
  await page.keyboard.press('1')
  await tabTo(page.getByRole('button', { name: fr.votes.ballot.review }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Relisez, puis déposez' })).toBeVisible()
  await tabTo(page.getByRole('button', { name: fr.votes.ballot.cast }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Votre bulletin est dans l’urne').first()).toBeVisible()
})

test('a purse is filled by the keyboard alone; each idea is heard with its cost, and what is left after each choice', async ({
  page,
  enterAs,
}) => {
  await enterAs('entreprise')
  await page.goto(`${budget}/bulletin`)
  const idea = page.getByRole('checkbox', { name: /^Rallumer le four banal\s?, 12\s600\s€/ })
  await tabTo(idea)
  await page.keyboard.press('Space')
  await expect(idea).toBeChecked()
  await expect(page.getByRole('region', { name: fr.budgets.ballot.purse })).toContainText('12 600')
  await tabTo(page.getByRole('button', { name: fr.votes.ballot.review }))
  await page.keyboard.press('Enter')
  await tabTo(page.getByRole('button', { name: fr.votes.ballot.cast }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Votre bulletin est dans l’urne').first()).toBeVisible()
})

/** Presses Tab until this has the focus: whoever has no mouse gets there. */
async function tabTo(wanted: Locator) {
  await wanted.waitFor()
  for (let pressed = 0; pressed < 120; pressed++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return
    await wanted.page().keyboard.press('Tab')
  }
  throw new Error(`The keyboard never reaches ${wanted}`)
}

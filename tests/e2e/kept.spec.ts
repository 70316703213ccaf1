import { expect, type Page, test } from './fixtures.ts'
import { codeFor, identify, introduce, join, newAddress } from './steps/people.ts'
import { fr, unique } from './steps/words.ts'

test.describe.configure({ mode: 'parallel' })

const slug = 'sentier-des-deux-versants'
const { signIn } = fr.people

test('words left unfinished on a shared browser are not published in the name of the next who signs in', async ({
  page,
  mailbox,
  axe,
}) => {
  const left = unique('Je n’ai pas fini de m’identifier')
  await write(page, left)
  await page.getByLabel(signIn.email).fill(newAddress('partie'))
  await page.getByRole('button', { name: signIn.sendCode }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(signIn.code.title)

  // The next person at this browser signs in from the menu, with her own address.
  await page.goto('/connexion')
  await expect(page.getByText(signIn.kept.someones)).toBeVisible()
  await axe()
  const name = unique('Suivante')
  await identify(page, mailbox, newAddress('suivante'))
  await introduce(page, { name, as: 'visitor' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(signIn.waiting.title)
  await expect(page.getByRole('button', { name: signIn.waiting.publish(name) })).toBeVisible()
  await axe()
  await page.getByRole('button', { name: signIn.waiting.drop }).click()
  await expect(page.getByText(signIn.waiting.dropped)).toBeVisible()
  await expect(page.getByText(left)).toHaveCount(0)
})

test('signing out throws away what waited on the browser', async ({ page, mailbox }) => {
  const left = unique('Oublié là')
  await write(page, left)
  await page.goto('/connexion')
  await identify(page, mailbox, newAddress('sortie'))
  await introduce(page, { name: unique('Sortie'), as: 'visitor' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(signIn.waiting.title)
  await page.goto('/compte')
  await page.getByRole('button', { name: signIn.signOut.action }).first().click()
  await expect(page.getByText(signIn.signOut.done)).toBeVisible()
  await page.goto('/connexion')
  await expect(page.getByText(signIn.kept.someones)).toHaveCount(0)
})

test('an opinion given already stands beside the kept one, which replaces it only when she says so', async ({
  page,
  elsewhere,
  mailbox,
}) => {
  const email = newAddress('revient')
  const at = `/projets/${slug}/avis`
  await join(page, mailbox, { email, name: unique('Revient'), as: 'permanent' })
  await give(page, at, fr.ui.stance.for)
  await expect(page.getByText(fr.participation.opinion.given)).toBeVisible()

  const phone = await elsewhere({ viewport: { width: 360, height: 740 } })
  await give(phone, at, fr.ui.stance.against)
  await identify(phone, mailbox, email)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(signIn.waiting.title)
  await expect(phone.getByText(fr.people.signIn.waiting.these)).toBeVisible()
  await phone.getByRole('button', { name: signIn.waiting.replace }).click()
  await expect(phone.getByText(fr.participation.opinion.changed)).toBeVisible()
})

test('a stranger’s opinion takes five taps and two fields, once she has read', async ({ page, mailbox }) => {
  await page.addInitScript(() => {
    const note = (what: string, name: string) =>
      sessionStorage.setItem(what, `${sessionStorage.getItem(what) ?? ''}${name} `)
    addEventListener('pointerdown', () => note('taps', 'one'), true)
    addEventListener('change', ({ target }) => note('fields', (target as HTMLInputElement).name), true)
  })
  const { code, join } = signIn
  const email = newAddress('passante')
  const since = new Date(Date.now() - 1000)
  await page.goto(`/projets/${slug}`)
  await page.locator('#avis').getByRole('link', { name: fr.ui.stance.neutral }).click()
  await page.getByRole('button', { name: fr.participation.opinion.give }).click()
  await page.getByLabel(signIn.email).fill(email)
  await page.getByRole('button', { name: signIn.sendCode }).click()
  await page.getByLabel(code.label).fill(await codeFor(mailbox, email, since))
  await page.getByRole('button', { name: code.confirm, exact: true }).click()
  await page.getByRole('button', { name: join.classes.visitor.label }).click()
  await expect(page.getByText(fr.participation.opinion.given)).toBeVisible()
  await expect(page.locator('#avis').getByRole('radio', { name: fr.ui.stance.neutral })).toBeChecked()
  const counted = await page.evaluate(() => [
    sessionStorage.getItem('taps'),
    sessionStorage.getItem('fields'),
  ])
  expect(counted).toEqual(['one '.repeat(5), 'email code '])
})

async function write(page: Page, text: string) {
  await page.goto(`/projets/${slug}/commentaires`)
  await page.getByRole('textbox').first().fill(text)
  await page
    .locator('main form')
    .filter({ has: page.getByRole('textbox') })
    .getByRole('button', { name: fr.participation.comment.publish })
    .click()
  await expect(page.getByText(signIn.kept.title)).toBeVisible()
}

async function give(page: Page, at: string, stance: string) {
  await page.goto(at)
  await page.getByRole('radio', { name: stance }).check()
  await page
    .locator('main form')
    .filter({ has: page.getByRole('radio') })
    .getByRole('button', { name: fr.participation.opinion.give })
    .click()
}

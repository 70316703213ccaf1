import { expect, type Mailbox, type Page } from '../fixtures.ts'
import { fr, words } from './words.ts'

type Language = keyof typeof words
type Class = keyof typeof fr.people.signIn.join.classes

/** An address that no other test writes to. */
export const newAddress = (word: string) =>
  `${word}.${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}@essai.example`

/** On the page that asks who one is: gives the address, and the code that arrives there. */
export async function identify(page: Page, mailbox: Mailbox, email: string, language: Language = 'fr') {
  const { signIn } = words[language].people
  const since = new Date(Date.now() - 1000)
  await page.getByLabel(signIn.email).fill(email)
  await page.getByRole('button', { name: signIn.sendCode }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(signIn.code.title)
  await giveCode(page, await codeFor(mailbox, email, since), language)
  await expect(page).not.toHaveURL(/\/connexion\/code/)
}

export async function giveCode(page: Page, code: string, language: Language = 'fr') {
  const { code: labels } = words[language].people.signIn
  await page.getByLabel(labels.label).fill(code)
  await page.getByRole('button', { name: labels.confirm, exact: true }).click()
}

const code = /\b\d{3}\s?\d{3}\b/

/** The newest code that was sent to this address. */
export async function codeFor(mailbox: Mailbox, email: string, since?: Date) {
  const { subject } = await mailbox.find(email, { subject: code, ...(since && { since }) })
  return (code.exec(subject)?.[0] ?? '').replace(/\s/, '')
}

/** Says under which name, and why one is here: the last step of whoever is new. */
export async function introduce(
  page: Page,
  { name, as }: { name: string; as: Class },
  language: Language = 'fr',
) {
  const { join } = words[language].people.signIn
  await page.getByLabel(join.displayName).fill(name)
  await page.getByRole('button', { name: join.classes[as].label }).click()
}

/** A new person, from the page that asks who she is to an open account. */
export async function join(page: Page, mailbox: Mailbox, who: { email: string; name: string; as: Class }) {
  await page.goto('/connexion')
  await identify(page, mailbox, who.email)
  await introduce(page, who)
  await expect(page.getByText(fr.people.signIn.welcome(who.name))).toBeVisible()
}

/** The cookies of someone who will come back, and her coming back. */
export const remember = (page: Page) => page.context().cookies()
export const comeBack = (page: Page, cookies: Awaited<ReturnType<typeof remember>>) =>
  page.context().addCookies(cookies)

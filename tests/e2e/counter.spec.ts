import { expect, type Page, test } from './fixtures.ts'
import { codeFor, join, newAddress } from './steps/people.ts'
import { contribution, linkTo } from './steps/project.ts'
import { fr, mails, unique } from './steps/words.ts'

test.describe.configure({ mode: 'parallel' })

const slug = 'sentier-des-deux-versants'
const { desk, account, kinds, takeBack } = fr.counter
const { counter, person } = fr.people.desk

test('who has an account says yes by a code, is told at once, and takes it back from the mail', async ({
  page,
  elsewhere,
  mailbox,
}) => {
  const who = { email: newAddress('au-guichet'), name: unique('Venue en personne'), as: 'permanent' as const }
  const said = unique('La fontaine du col est à sec')
  await join(page, mailbox, who)

  const agent = await elsewhere({ viewport: { width: 360, height: 740 } })
  await enter(agent, 'agent')
  await findAtCounter(agent, who.name)
  await ask(agent, 'comment', desk.methods.code)
  await expect(agent.getByText(desk.codeSent)).toBeVisible()
  const asking = await mailbox.find(who.email, { subject: /guichet/ })
  expect(asking.text).toContain(mails.counter.what.comment(await titleOf(page)))

  await agent.getByLabel(desk.codeLabel).fill('000000')
  await agent.getByRole('button', { name: desk.give }).click()
  await expect(agent.getByText(fr.people.refusals['code-wrong']).first()).toBeVisible()
  await agent.getByLabel(desk.codeLabel).fill(await codeFor(mailbox, who.email))
  await agent.getByRole('button', { name: desk.give }).click()
  await expect(agent.getByText(desk.noted)).toBeVisible()
  await agent.getByLabel(desk.words).fill(said)
  await agent.getByRole('button', { name: desk.enter }).click()
  await expect(agent.getByText(desk.entered)).toBeVisible()

  const reader = await elsewhere()
  await reader.goto(`/projets/${slug}/discussion`)
  await expect(contribution(reader, said)).toContainText(fr.ui.standing.atCounter)
  await page.goto('/compte/guichet')
  await expect(page.getByText(said)).toBeVisible()
  await page.goto('/compte')
  await expect(page.getByText(fr.ui.standing.atCounter)).toBeVisible()

  const told = await mailbox.find(who.email, { subject: /Saisi/, holding: said })
  const anyone = await elsewhere({ viewport: { width: 360, height: 740 } })
  await anyone.goto(linkTo(/\/guichet\/reprise\//, told))
  await expect(anyone.getByRole('heading', { level: 1 })).toHaveText(takeBack.title)
  await anyone.getByRole('button', { name: takeBack.button }).click()
  await expect(anyone.getByText(account.takenBack)).toBeVisible()
  await reader.reload()
  await expect(reader.getByText(said)).toHaveCount(0)
  await page.goto('/compte/guichet')
  await expect(page.getByText(/^Repris le/)).toBeVisible()
})

test('who allows it for a year is heard without a code, and stops it', async ({
  page,
  elsewhere,
  mailbox,
  axe,
}) => {
  const who = { email: newAddress('permet'), name: unique('Permet'), as: 'secondary' as const }
  await join(page, mailbox, who)
  await page.goto('/compte/guichet')
  await expect(page.getByText(account.empty)).toBeVisible()
  await page.getByRole('button', { name: account.allow }).click()
  await expect(page.getByText(account.allowed)).toBeVisible()
  await axe()

  const agent = await elsewhere()
  await enter(agent, 'agent')
  await findAtCounter(agent, who.name)
  await ask(agent, 'comment', desk.methods.allowance)
  const said = unique('Plus de bancs à l’ombre')
  await agent.getByLabel(desk.words).fill(said)
  await agent.getByRole('button', { name: desk.enter }).click()
  await expect(agent.getByText(desk.entered)).toBeVisible()
  await page.reload()
  await page
    .getByRole('listitem')
    .filter({ hasText: said })
    .getByRole('button', { name: account.takeBack })
    .click()
  await expect(page.getByText(account.takenBack)).toBeVisible()
  await page.getByRole('button', { name: account.end }).click()
  await expect(page.getByText(account.ended)).toBeVisible()
  await agent.reload()
  await expect(agent.getByRole('radio', { name: desk.methods.allowance })).toHaveCount(0)
})

test('who has no account is heard as she is, takes a receipt home, and an agent takes it back for her', async ({
  page,
  axe,
}) => {
  const [name, said] = [unique('Sans adresse'), unique('Ma cour est inondée')]
  await enter(page, 'agent')
  await page.goto('/mairie/guichet')
  await expect(page.getByRole('heading', { name: desk.waiting })).toBeVisible()
  await axe()
  await page.getByLabel(counter.displayName).fill(name)
  await page.getByRole('radio', { name: fr.people.signIn.join.classes.permanent.label }).check()
  await page.getByRole('button', { name: counter.save, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByText(desk.entriesEmpty)).toBeVisible()
  await ask(page, 'comment')
  await axe()
  await page.getByLabel(desk.words).fill(said)
  await page.getByRole('button', { name: desk.enter }).click()
  await expect(page.getByText(desk.entered)).toBeVisible()
  await axe()
  const receipt = await page.getByRole('link', { name: desk.receipt }).getAttribute('href')
  const paper = await page.request.get(receipt ?? '')
  expect(paper.headers()['content-type']).toBe('application/pdf')
  await page.getByRole('link', { name: desk.takeBack }).click()
  await axe()
  await page.getByRole('button', { name: desk.takeBack }).click()
  await expect(page.getByText(desk.takenBack)).toBeVisible()
})

test('who no longer reads her address gets a letter, or a second agent signs; a role is heard by nobody', async ({
  page,
  elsewhere,
  mailbox,
  axe,
}) => {
  const who = { email: newAddress('plus-lue'), name: unique('Plus lue'), as: 'permanent' as const }
  await join(page, mailbox, who)
  const agent = await elsewhere()
  await enter(agent, 'agent')
  await findAtCounter(agent, who.name)
  await ask(agent, 'comment', desk.methods.letter)
  const [letter] = await Promise.all([
    agent.waitForResponse((answer) => answer.url().endsWith('/lettre')),
    agent.getByRole('button', { name: desk.letterPrint }).click(),
  ])
  expect(letter.headers()['content-type']).toBe('application/pdf')
  await findAtCounter(agent, who.name)
  await ask(agent, 'comment', desk.methods['two-agents'])
  await expect(agent.getByText(desk.secondWaits)).toBeVisible()
  await findAtCounter(agent, 'Bernard')
  await expect(agent.getByText(desk.role)).toBeVisible()
  await expect(agent.getByRole('button', { name: desk.continue })).toHaveCount(0)
  await page.goto('/compte/guichet')
  await axe()
})

async function enter(page: Page, role: string) {
  const Origin = process.env.E2E_ADDRESS ?? ''
  await page.request.post(`/demo/entrer/${role}`, { headers: { Origin }, maxRedirects: 0 })
}

async function findAtCounter(page: Page, name: string) {
  await page.goto(`/mairie/guichet?q=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
}

async function ask(page: Page, kind: 'opinion' | 'comment', method?: string) {
  const form = page.locator('form').filter({ has: page.getByLabel(person.subject, { exact: true }) })
  await form.getByLabel(person.subject, { exact: true }).selectOption({ label: await titleOf(page) })
  await form.getByRole('radio', { name: kinds[kind] }).check()
  if (method) await form.getByRole('radio', { name: method }).check()
  await form.getByRole('button', { name: desk.continue }).click()
}

let title: string | undefined
async function titleOf(page: Page): Promise<string> {
  if (!title) {
    const html = await (await page.request.get(`/projets/${slug}`)).text()
    title = (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '').trim()
  }
  return title
}

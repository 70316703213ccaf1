import { expect, test } from './fixtures.ts'
import { choose } from './steps/project.ts'
import { day, fr, mails, unique } from './steps/words.ts'

/** An act from its draft to the rope of the project that it moves on. */
test.describe.configure({ mode: 'serial' })

const { form, publication } = fr.decisionsDesk
const { phases } = fr.projectsDesk
const title = unique('Sentier sans frontière, programme')
const number = unique('ESSAI').replace(' ', '-')
const cited = fr.decisionNames.cited('deliberation', number)
const project = { slug: 'sentier-des-deux-versants', title: 'Sentier des deux versants' }
let desk: string
let act: string

test('an agent drafts it; votes that do not add up are refused, and nothing typed is lost', async ({
  page,
  enterAs,
  axe,
}) => {
  await enterAs('agent')
  await page.goto('/mairie/decisions/nouveau')
  await page.getByRole('radio', { name: fr.decisionNames.kinds.deliberation }).check()
  await page.getByLabel(form.number).fill(number)
  await page.getByLabel(form.decidedOn).fill(day())
  await choose(page.getByLabel(form.matter), '8.4')
  await choose(page.getByLabel(form.body), 'Mairie')
  const french = page.getByRole('group', { name: form.french })
  await french.getByLabel(form.title).fill(title)
  await french
    .getByRole('textbox', { name: form.text })
    .fill('## Article 1\n\nLe programme est **approuvé**.')
  const votes = page.getByRole('group', { name: form.votes })
  const count = (label: string) => votes.getByLabel(label)
  await count(form.members).fill('11')
  await count(form.voted).fill('9')
  await count(form.votesFor).fill('8')
  await count(form.votesAgainst).fill('1')
  await count(form.abstentions).fill('1')
  await page.getByRole('button', { name: form.addLink }).click()
  const link = page.getByRole('group', { name: form.link(1) })
  const subject = link.getByLabel(form.subject)
  await subject.selectOption({ label: form.project(project.title) })
  await link.getByLabel(form.piece).selectOption('programme-deliberation')
  await page.getByRole('button', { name: form.save }).click()
  await expect(page.getByText(fr.decisionsDesk.refusals['votes-do-not-add-up']).first()).toBeVisible()
  await expect(french.getByLabel(form.title)).toHaveValue(title)
  await expect(link.getByLabel(form.piece)).toHaveValue('programme-deliberation')
  await axe()
  await count(form.votesFor).fill('7')
  await page.getByRole('button', { name: form.save }).click()
  await expect(page.getByText(form.saved)).toBeVisible()
  desk = new URL(page.url()).pathname
  await page.goto(`${desk}/publication`)
  await expect(page.getByText(publication.mayorOnly)).toBeVisible()
})

test('a resident follows the project; the mayor reads the act again and publishes it for ever', async ({
  page,
  enterAs,
  mailbox,
  axe,
}) => {
  await enterAs('residente')
  await page.goto(`/projets/${project.slug}/suivi`)
  await page.getByLabel(fr.following.cadence['at-once']).check()
  await page
    .getByRole('button', {
      name: new RegExp(`${fr.following.save}|${fr.subjects.project.follow}`),
    })
    .click()

  const since = new Date()
  await enterAs('maire')
  await page.goto('/mairie')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByText(publication.votes(7, 1, 1))).toBeVisible()
  await page.locator('summary').filter({ hasText: publication.confirm }).click()
  await axe()
  await page.getByRole('button', { name: publication.sure }).click()
  await expect(page.getByText(publication.done)).toBeVisible()
  act = new URL(page.url()).pathname
  // The draft's own link, in a mail or a bookmark, leads to the act.
  await page.goto(`${desk}/publication`)
  expect(new URL(page.url()).pathname).toBe(act)
  await expect(page.getByRole('cell', { name: '7', exact: true })).toBeVisible()
  await expect
    .poll(async () => (await page.request.get(`${act}/acte.pdf`)).headers()['content-type'], {
      timeout: 20_000,
    })
    .toBe('application/pdf')
  await axe()

  const told = await mailbox.find('residente@demonstration', {
    subject: mails.decisions.published.subject(cited, title),
    since,
  })
  expect(told.text).toContain(project.title)
  expect(told.text).toContain(act)
})

test('the gate is met, the project moves on by this act, and its rope shows it', async ({
  page,
  enterAs,
}) => {
  await enterAs('maire')
  await page.goto(`/mairie/projets/${project.slug}/phases`)
  await expect(page.getByText(phases.complete)).toBeVisible()
  await expect(page.getByLabel(phases.act)).toContainText(cited)
  await page.getByRole('button', { name: phases.moveTo }).click()
  await expect(page.getByText(phases.moved(fr.projects.phases.concertation))).toBeVisible()

  await page.goto(`/projets/${project.slug}/histoire`)
  const rope = page.getByRole('list', { name: fr.subjectPages.story.project })
  await expect(rope.getByRole('link', { name: cited, exact: true })).toHaveAttribute('href', act)
  const passage = rope.getByRole('listitem').filter({ hasText: fr.projects.phases.concertation }).last()
  await expect(passage.getByRole('link', { name: new RegExp(number) })).toHaveAttribute('href', act)
  await page.goto(`/decisions?q=${number}`)
  await expect(page.getByRole('link', { name: title })).toBeVisible()
})

test('whoever reads it follows the project that it decides, from its own page', async ({
  page,
  enterAs,
  axe,
}) => {
  await enterAs('entreprise')
  await page.goto(act)
  const part = page.getByRole('region', { name: fr.following.title(project.title) })
  await axe()
  await part.getByRole('button', { name: fr.subjects.project.follow }).click()
  await expect(page.getByText(fr.following.saved.daily)).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/projets/${project.slug}`))
  await page.goto(act)
  await expect(page.getByRole('region', { name: fr.following.followed(project.title) })).toBeVisible()
})

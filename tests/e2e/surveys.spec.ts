import { expect, test } from './fixtures.ts'
import { fr, unique } from './steps/words.ts'

const survey = '/consultations/le-marche-du-jeudi'
const said = fr.votes.survey

test('a survey is answered on a telephone with a few words, which everybody reads once a moderator has, and may report', async ({
  page,
  elsewhere,
  enterAs,
  visit,
  axe,
  baseURL,
}) => {
  const words = unique('Une fontaine près des étals')
  await page.setViewportSize({ width: 360, height: 800 })
  await enterAs('residente')
  await visit(survey)
  await page.getByRole('link', { name: fr.voteNames.answer, exact: true }).first().click()
  await page.getByLabel('Des légumes').check()
  await page.getByLabel(said.words('En quelques mots')).fill(words)
  await page.getByRole('button', { name: said.review }).click()
  await expect(page.getByText(words)).toBeVisible()
  await axe()
  await page.getByRole('button', { name: said.send }).click()
  await expect(page.getByText(said.waiting)).toBeVisible()
  await visit(`${survey}/mots`)
  await expect(page.getByText(words)).toHaveCount(0)

  const desk = await elsewhere()
  await desk.request.post('/demo/entrer/moderatrice', { headers: { Origin: baseURL ?? '' }, maxRedirects: 0 })
  await desk.goto(`/mairie${survey}/mots`)
  await desk
    .getByRole('article')
    .filter({ hasText: words })
    .getByRole('button', { name: fr.votesDesk.words.show })
    .click()
  await expect(desk.getByText(fr.votesDesk.words.ruled).first()).toBeVisible()
  await expect(desk.getByText(words)).toHaveCount(0)

  await visit(`${survey}/mots`)
  await expect(page.getByText(words)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: words })).not.toContainText('Odette')
  await page
    .getByRole('listitem')
    .filter({ hasText: words })
    .getByRole('link', { name: said.reportWords })
    .click()
  await expect(page.getByText(words)).toBeVisible()
})

test('without JavaScript it is answered and changed; words that are set aside are told with their reason, and appealed for', async ({
  elsewhere,
  baseURL,
  mailbox,
}) => {
  const words = unique('Des mots que personne ne lira')
  const since = new Date(Date.now() - 1000)
  const page = await elsewhere({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
  const enter = (who: typeof page, role: string) =>
    who.request.post(`/demo/entrer/${role}`, { headers: { Origin: baseURL ?? '' }, maxRedirects: 0 })
  await enter(page, 'secondaire')
  for (const body of ['Les premiers mots', words]) {
    await page.goto(`${survey}/bulletin`)
    await page.getByLabel(said.words('En quelques mots')).fill(body)
    await page.getByRole('button', { name: said.review }).click()
    await page.getByRole('button', { name: said.send }).click()
    await expect(page.getByText(said.done).first()).toBeVisible()
  }

  const desk = await elsewhere()
  await enter(desk, 'moderatrice')
  await desk.goto(`/mairie${survey}/mots`)
  await expect(desk.getByText('Les premiers mots')).toHaveCount(0)
  const text = desk.getByRole('article').filter({ hasText: words })
  await text.getByText(fr.votesDesk.words.setAside).first().click()
  await text.getByLabel(fr.votesDesk.words.ground).selectOption('off-topic')
  await text.getByLabel(fr.votesDesk.words.reason).fill('Cela ne parle pas du marché.')
  await text.getByRole('button', { name: fr.votesDesk.words.setAside }).click()
  await expect(desk.getByText(fr.votesDesk.words.ruled).first()).toBeVisible()

  const letter = await mailbox.find('secondaire@demonstration.example', { since, holding: words })
  expect(letter.text).toContain('Cela ne parle pas du marché.')
  await page.goto(survey)
  await expect(page.getByText(said.setAside('Cela ne parle pas du marché.'))).toBeVisible()
  await page.getByRole('link', { name: said.appeal }).click()
  const { appeal } = fr.moderation
  await page.getByLabel(appeal.text).fill('Si : je parle de ce qu’on y mange.')
  await page.getByRole('button', { name: appeal.send }).click()
  await expect(page.getByText('Si : je parle de ce qu’on y mange.')).toBeVisible()
})

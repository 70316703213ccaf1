import { inLocale } from '#app/lib/language.ts'
import { expect, noJavaScript as test } from './fixtures.ts'
import { identify, introduce, join, newAddress } from './steps/people.ts'
import { contribution, giveOpinion, writeComment, writeQuestion } from './steps/project.ts'
import { fr, it, mails, unique } from './steps/words.ts'

const slug = 'telecabine-du-serre-blanc'
/** The button beside a refused name. */
const offered = /^Prendre « Bernard O/

test('an opinion waits for its author: address, wrong name, right name, and it is there', async ({
  page,
  mailbox,
}) => {
  await page.goto(`/projets/${await openToOpinions(page)}/avis`)
  await giveOpinion(page, 'against', unique('Trop cher pour ce que c’est'))
  await expect(page.getByText(fr.people.signIn.kept.title)).toBeVisible()
  await identify(page, mailbox, newAddress('sans-script'))
  await introduce(page, { name: 'Bernard Orcière', as: 'seasonal' })
  await expect(page.getByText(fr.people.refusals['name-reserved']).first()).toBeVisible()
  await page.getByRole('button', { name: offered }).click()
  await expect(page.getByText(fr.participation.opinion.given)).toBeVisible()
  await expect(page.locator('#avis').getByRole('radio', { name: fr.ui.stance.against })).toBeChecked()
})

test('a comment, a reply, a question, a follow and a report go through, each with its message', async ({
  page,
  mailbox,
}) => {
  const { comment, question } = fr.participation
  const text = unique('Vu du balcon')
  await join(page, mailbox, { email: newAddress('balcon'), name: unique('Balcon'), as: 'secondary' })
  await page.goto(`/projets/${slug}/discussion`)
  await writeComment(page, text)
  await expect(page.getByText(comment.published)).toBeInViewport()
  await page.getByRole('link', { name: fr.common.close }).click()
  await expect(page.getByText(comment.published)).toHaveCount(0)

  await contribution(page, text).getByRole('link', { name: comment.edit }).click()
  await page.getByLabel(comment.body).fill(`${text}, et revu`)
  await page.getByRole('button', { name: comment.save }).click()
  await expect(contribution(page, `${text}, et revu`)).toContainText(fr.ui.contribution.edited)
  await contribution(page, text).getByRole('link', { name: comment.history, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(comment.historyTitle)
  await page.goto(`/projets/${slug}/discussion`)

  const other = page.locator('article.contribution').filter({ hasNotText: text }).first()
  await other.getByRole('link', { name: comment.reply, exact: true }).click()
  await page.getByLabel(comment.replyBody).fill(`Réponse : ${text}`)
  await page.getByRole('button', { name: comment.publishReply }).click()
  await expect(page.getByText(comment.published)).toBeVisible()

  await page.goto(`/projets/${slug}`)
  await page.getByRole('button', { name: fr.subjects.project.follow }).click()
  await page.getByRole('button', { name: fr.following.cadence.weekly }).click()
  await expect(page.getByText(fr.following.saved.weekly)).toBeVisible()

  await page.goto(`/projets/${slug}/questions`)
  await writeQuestion(page, `${text} ?`, 'Quand ?')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${text} ?`)
  await expect(page.getByText(question.states.asked).first()).toBeVisible()
})

test('a stranger reports without an account, and reads beside the field what she forgot', async ({
  page,
}) => {
  const { notice, reasons } = fr.moderation
  await page.goto(`/projets/${slug}/discussion`)
  await page.getByRole('link', { name: fr.participation.comment.report }).first().click()
  await page.getByRole('radio', { name: reasons.insult }).check()
  await page.getByLabel(notice.explanation).fill(unique('Le troisième mot'))
  await page.getByLabel(notice.name).fill('Une lectrice')
  await page.getByLabel(notice.email).fill('personne@ici')
  await page.getByRole('checkbox', { name: notice.goodFaith }).check()
  await page.locator('form#notice').evaluate((form) => form.setAttribute('novalidate', ''))
  await page.getByRole('button', { name: notice.send }).click()
  await expect(page.getByRole('alert')).toContainText(fr.common.form.email)
  await expect(page.getByLabel(notice.name)).toHaveValue('Une lectrice')
  await page.getByLabel(notice.email).fill(newAddress('lectrice'))
  await page.getByRole('button', { name: notice.send }).click()
  await expect(page.getByText(notice.sent)).toBeVisible()
})

test('the list is searched, filtered and sorted, and its address can be shared in another language', async ({
  page,
}) => {
  const { list } = fr.projectPages
  const { phases } = fr.projects
  await page.goto('/projets')
  await page.getByRole('searchbox').fill('telecabin')
  await page.getByLabel(list.can).selectOption({ index: 2 })
  await page.getByRole('button', { name: fr.ui.filters.apply }).click()
  await expect(page.locator(`a[href="/projets/${slug}"]`).first()).toBeVisible()
  const shared = new URL(page.url())
  expect(shared.search).toContain('telecabin')
  expect(Object.values(phases).length).toBeGreaterThan(5)
  await page.goto(inLocale(shared.pathname + shared.search, 'it'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'it')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(it.projectPages.list.title)
  await expect(page.locator(`a[href="/it/projets/${slug}"]`).first()).toBeVisible()
  await page.getByRole('link', { name: it.common.language.en }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(page.url()).toContain('telecabin')
})

test('an account is looked after: profile, language of mails, and out again', async ({ page, mailbox }) => {
  const { profile } = fr.people.account
  const name = unique('Soigneuse')
  await join(page, mailbox, { email: newAddress('soin'), name, as: 'visitor' })
  await page.goto('/compte/profil')
  await page.getByLabel(profile.displayName).fill(`${name} bis`)
  await page.getByRole('radio', { name: fr.people.signIn.join.classes.permanent.label }).check()
  await page.getByLabel(profile.locale).selectOption('it')
  await page.getByRole('button', { name: profile.save, exact: true }).click()
  await expect(page.getByText(profile.saved)).toBeVisible()
  await expect(page.getByLabel(profile.displayName)).toHaveValue(`${name} bis`)
  await page.goto('/compte')
  await page.getByRole('button', { name: fr.people.signIn.signOut.action }).click()
  await expect(page.getByText(fr.people.signIn.signOut.done)).toBeVisible()
  await expect(page.getByRole('link', { name: fr.ui.header.signIn }).first()).toBeVisible()
})

/** A project of the demonstration on which opinions are open now. */
async function openToOpinions({
  request,
}: {
  request: { get: (path: string) => Promise<{ text(): Promise<string> }> }
}) {
  const html = await (await request.get('/projets?agir=avis')).text()
  return /href="\/projets\/([a-z0-9-]+)(?:#[^"]*)?"/.exec(html)?.[1] ?? slug
}

test('a stranger asks for the daily fingerprints, and confirms from her mail, once', async ({
  page,
  mailbox,
}) => {
  const words = fr.publishing.checkpointMails
  const { address } = mails.checkpoints
  const email = newAddress('veilleuse')
  await page.goto('/comptes/empreintes')
  await page.getByLabel(words.email).fill('personne@ici')
  await page.getByRole('button', { name: words.ask }).click()
  await expect(page.getByLabel(words.email)).toHaveValue('personne@ici')
  await page.getByLabel(words.email).fill(email)
  await page.getByRole('button', { name: words.ask }).click()
  await expect(page.getByText(words.asked)).toBeVisible()
  const told = await mailbox.find(email, { subject: address.subject })
  await page.goto(new URL(/https?:\S+\/abonnement\/[\w-]+/.exec(told.text)![0]).pathname)
  await page.getByRole('button', { name: words.confirm }).click()
  await expect(page.getByText(words.started)).toBeVisible()
  await page.goBack()
  await page.reload()
  await expect(page.getByText(words.over)).toBeVisible()
})

test('a moderator reads three that are alike, chooses two, confirms, and leaves the third', async ({
  page,
  enterAs,
}) => {
  const { together, hide, reason, publish } = fr.moderation.desk
  await enterAs('moderatrice')
  await page.goto('/mairie/signalements')
  await page.getByRole('link', { name: together.open(3) }).click()
  const boxes = page.getByRole('group', { name: together.choose }).getByRole('checkbox')
  await expect(boxes).toHaveCount(3)
  for (const n of [0, 2]) await boxes.nth(n).check()
  await page.getByRole('radio', { name: hide }).check()
  await page.getByRole('textbox', { name: reason }).fill(unique('La même annonce sous plusieurs projets.'))
  await page.getByRole('button', { name: publish }).click()
  // What was chosen is read once more before it counts.
  await expect(boxes.nth(0)).toBeChecked()
  await expect(boxes.nth(1)).not.toBeChecked()
  await page.getByRole('checkbox', { name: together.confirm(2) }).check()
  await page.getByRole('button', { name: publish }).click()
  await expect(page.getByText(together.done.hidden(2))).toBeVisible()
  await expect(page.getByRole('link', { name: together.open(3) })).toHaveCount(0)
})

import { expect, test } from './fixtures.ts'
import { codeFor, comeBack, giveCode, identify, introduce, newAddress, remember } from './steps/people.ts'
import {
  contribution,
  draftOf,
  giveOpinion,
  linkTo,
  publish,
  writeComment,
  writeProject,
  writeQuestion,
} from './steps/project.ts'
import { isTold } from './steps/told.ts'
import { fr, it, mails, unique } from './steps/words.ts'

/** One project from its first draft until it is argued, answered and answered for; what follows is in story-later. */
test.describe.configure({ mode: 'serial' })

const title = unique('Passerelle piétonne du Chaberton')
const draft = draftOf(title)
const stranger = { email: newAddress('passante'), name: unique('Passante') }
const owner = { email: newAddress('proprietaria'), name: unique('Proprietaria') }
const said = {
  opinion: 'Je passe le gué chaque jour.',
  owner: 'Anche da Torino: la passerella serve pure d’inverno.',
  reply: 'En hiver on passe par le pont du haut.',
  business: unique('Nos clients chargés de skis demandent une rampe'),
  question: 'La passerelle sera-t-elle ouverte l’hiver ?',
  hasty: 'Oui.',
  answer: 'Oui, nous la déneigerons comme la rue.',
  hiding: `Le texte vise une personne : ${title}.`,
  reason: 'Une rampe est ajoutée pour les skis.',
}
const phone = { width: 360, height: 740 }
const tabs = fr.subjectPages
let slug: string
let questionPath: string
let cookies: Awaited<ReturnType<typeof remember>>

test('an agent writes a project in two languages, and loses nothing', async ({ page, enterAs, axe }) => {
  await enterAs('agent')
  slug = await writeProject(page, draft)
  const place = page.getByLabel(fr.projectsDesk.form.whereabouts)
  // The network is gone for a moment: the save by itself is tried again.
  await page.route('**/brouillon', (route) => route.abort(), { times: 1 })
  await place.fill('Torrent de l’Essai, rive gauche')
  await expect(page.getByText(fr.projectsDesk.form.unsaved)).toBeVisible()
  await expect(page.getByText(fr.projectsDesk.form.autosaved(''))).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await expect(place).toHaveValue('Torrent de l’Essai, rive gauche')
  await expect(page.getByRole('textbox', { name: fr.projectsDesk.form.title }).nth(1)).toHaveValue(
    draft.it.title,
  )
  await axe()
  await page.getByRole('button', { name: fr.projectsDesk.form.saveAndPreview }).click()
  await expect(page.getByRole('heading', { name: 'Pourquoi' })).toBeVisible()
  await page.goto(`/mairie/projets/${slug}/publication`)
  await expect(page.getByText(fr.projectsDesk.publication.mayorOnly)).toBeVisible()
})

test('the mayor finds it on his desk and publishes it; the elected in charge is told', async ({
  page,
  enterAs,
  mailbox,
}) => {
  await enterAs('maire')
  expect((await page.request.get(`/projets/${slug}`)).status()).toBe(404)
  await page.goto('/mairie')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await publish(page, slug, fr.projectsDesk.publication.publishFirst)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.goto(`/it/projets/${slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(draft.it.title)
  await mailbox.find('elue@demonstration', { subject: mails.projects.published.subject(title) })
})

test('a stranger finds it by misspelt words on a phone, judges it, and says only then who she is', async ({
  page,
  mailbox,
  axe,
}) => {
  await page.setViewportSize(phone)
  await page.goto('/')
  await page
    .getByRole('searchbox')
    .fill(title.replace('Passerelle piétonne', 'paserele pietone').toLowerCase())
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.getByRole('navigation', { name: tabs.act }).getByRole('link', { name: fr.ui.stance.for }).click()
  await giveOpinion(page, 'for', said.opinion)
  await expect(page.getByText(fr.people.signIn.kept.title)).toBeVisible()
  await axe()
  await page.getByLabel(fr.people.signIn.email).fill(stranger.email)
  await page.getByRole('button', { name: fr.people.signIn.sendCode }).click()
  const code = await codeFor(mailbox, stranger.email)
  await giveCode(page, code === '000000' ? '111111' : '000000')
  await expect(page.getByText(fr.people.refusals['code-wrong']).first()).toBeVisible()
  await giveCode(page, code)
  await introduce(page, { name: stranger.name, as: 'permanent' })
  await isTold(page, fr.participation.opinion.given)
  await expect(page.locator('#avis').getByRole('radio', { name: fr.ui.stance.for })).toBeChecked()
  await page
    .getByRole('navigation', { name: tabs.label })
    .getByRole('link', { name: tabs.discussion })
    .click()
  await expect(contribution(page, said.opinion)).toContainText(stranger.name)
  await page.getByRole('button', { name: fr.subjects.project.follow }).click()
  await page.getByRole('button', { name: fr.following.cadence['at-once'] }).click()
  await isTold(page, fr.following.saved['at-once'])
  cookies = await remember(page)
})

test('an owner comments in Italian from afar before she is known; a resident answers; a business speaks', async ({
  page,
  elsewhere,
  enterAs,
  mailbox,
  axe,
}) => {
  const afar = await elsewhere({ viewport: phone, locale: 'it-IT' })
  await afar.goto(`/it/projets/${slug}/discussion`)
  await writeComment(afar, said.owner, { stance: 'for', language: 'it' })
  await expect(afar.getByText(it.participation.comment.kept)).toBeVisible()
  await identify(afar, mailbox, owner.email, 'it')
  await introduce(afar, { name: owner.name, as: 'secondary' }, 'it')
  await isTold(afar, it.participation.comment.published)

  await enterAs('residente')
  await page.goto(`/projets/${slug}/discussion`)
  const hers = contribution(page, said.owner)
  await expect(hers.locator('.prose[lang=it]')).toBeVisible()
  await hers.getByRole('link', { name: fr.participation.comment.reply }).click()
  await page.getByLabel(fr.participation.comment.replyBody).fill(said.reply)
  await page.getByRole('button', { name: fr.participation.comment.publishReply }).click()
  await expect(hers.getByText(said.reply)).toBeVisible()
  await mailbox.find(owner.email, { subject: /Odette/ })
  await axe()

  await enterAs('entreprise')
  await page.goto(`/projets/${slug}/discussion`)
  await writeComment(page, said.business, { speakingFor: 'Glisse & Cie (démonstration)' })
  await expect(contribution(page, said.business)).toContainText(
    fr.ui.standing.forOrganisation('Glisse & Cie'),
  )
})

test('a question is answered in a minute from the mail on a phone, taken back, and answered better', async ({
  page,
  elsewhere,
  mailbox,
}) => {
  const { question } = fr.participation
  const answer = fr.answering
  await comeBack(page, cookies)
  await page.goto(`/projets/${slug}/questions`)
  await writeQuestion(page, said.question, 'Le gué, lui, gèle dès novembre.')
  await expect(page.getByText(question.sent(draft.elected))).toBeVisible()
  await expect(page.locator('.clock')).toContainText(draft.elected)
  questionPath = new URL(page.url()).pathname

  const asked = await mailbox.find('elue@demonstration', { subject: new RegExp(stranger.name) })
  const link = linkTo(/\/reponse\//, asked)
  const hers = await elsewhere({ viewport: phone })
  for (const scan of ['get', 'get', 'head'] as const) expect((await hers.request[scan](link)).ok()).toBe(true)
  await hers.goto(link)
  await hers.getByLabel(answer.body).fill(said.hasty)
  await hers.getByRole('button', { name: answer.send }).click()
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText(answer.publishedTitle)
  await hers.getByRole('button', { name: answer.undo }).click()
  await expect(hers.getByText(answer.undone)).toBeVisible()
  await hers.getByLabel(answer.body).fill(said.answer)
  await hers.getByRole('button', { name: answer.send }).click()
  await expect(hers.getByText(said.answer)).toBeVisible()

  // The mail of the hasty one may have been on its way already.
  const told = await mailbox.find(stranger.email, {
    subject: mails.questions.answered.subject(draft.elected),
    holding: said.answer,
  })
  await page.goto(linkTo(/\/questions\//, told))
  await expect(page.getByText(said.hasty, { exact: true })).toHaveCount(0)
  await page.getByRole('radio', { name: question.settleYes }).check()
  await page.getByRole('button', { name: question.settleSend }).click()
  await expect(page.getByText(question.states.settled).first()).toBeVisible()
  await page.goto(`/projets/${slug}`)
  // The first page tells the last answer, and leads to all.
  await expect(page.locator('#questions')).toContainText(said.answer)
  await page.locator('#questions').getByRole('link', { name: tabs.allQuestions }).click()
  await expect(page.locator('#questions .clock')).toHaveClass(/answered/)
})

test('a reported contribution is hidden with a reason; its author is told, appeals, and the register shows it', async ({
  page,
  elsewhere,
  enterAs,
  mailbox,
  axe,
}) => {
  const { notice, desk, appeal, reasons } = fr.moderation
  const before = new Date()
  const passer = await elsewhere()
  await passer.goto(`/projets/${slug}/discussion`)
  await contribution(passer, said.business)
    .getByRole('link', { name: fr.participation.comment.report })
    .click()
  await passer.getByRole('radio', { name: reasons['off-topic'] }).check()
  await passer.getByLabel(notice.explanation).fill('Ce n’est qu’une réclame.')
  await passer.getByLabel(notice.name).fill('Une passante')
  await passer.getByLabel(notice.email).fill(newAddress('temoin'))
  await passer.getByRole('checkbox', { name: notice.goodFaith }).check()
  await passer.getByRole('button', { name: notice.send }).click()
  await expect(passer.getByText(notice.sent)).toBeVisible()

  await enterAs('moderatrice')
  await page.goto('/mairie/signalements')
  const waiting = page.locator('.desk-item').filter({ hasText: said.business })
  // Before its keys work, a title leads to its own page.
  await expect(page.getByText(fr.desk.keys.label, { exact: true })).toBeVisible()
  await waiting.getByRole('heading').getByRole('link').click()
  await waiting.getByRole('radio', { name: desk.hide }).check()
  await waiting.getByRole('textbox', { name: desk.reason }).fill(said.hiding)
  await waiting.getByRole('button', { name: desk.publish }).click()
  await expect(page.getByText(desk.done.hidden)).toBeVisible()
  await passer.reload()
  await passer.goto(`/projets/${slug}/discussion`)
  await expect(contribution(passer, said.hiding)).toHaveClass(/tombstone/)
  await expect(passer.getByText(said.business)).toHaveCount(0)

  const told = await mailbox.find('entreprise@demonstration', {
    subject: mails.moderation.hidden.subject,
    since: before,
  })
  expect(told.text).toContain(said.hiding)
  await enterAs('entreprise')
  await page.goto(linkTo(/\/recours/, told))
  await page.getByLabel(appeal.text).fill('Nos clients passent là : c’est le sujet même.')
  await page.getByRole('button', { name: appeal.send }).click()
  await expect(page.getByText(appeal.made('').trim()).first()).toBeVisible()
  await axe()
  await page.goto('/registre')
  await expect(page.getByRole('row').filter({ hasText: said.hiding })).toBeVisible()
})

test('a second version says why and answers the owner, who is told in her language', async ({
  page,
  enterAs,
  mailbox,
}) => {
  const { form } = fr.projectsDesk
  await enterAs('agent')
  await page.goto(`/mairie/projets/${slug}`)
  const french = page.getByRole('group', { name: form.french })
  await french
    .getByRole('textbox', { name: form.body })
    .fill(`${draft.fr.body}\n\nUne **rampe** sert aux skis.`)
  await page.getByLabel(form.reason).fill(said.reason)
  const hers = page.locator('.card').filter({ hasText: said.owner })
  await hers.getByRole('checkbox').check()
  await hers.getByLabel(form.note).fill('La rampe est déneigée.')
  await page.getByRole('button', { name: form.save }).click()
  await expect(page.getByText(form.saved)).toBeVisible()
  await enterAs('maire')
  await publish(page, slug, fr.projectsDesk.publication.publishNext)
  await page.goto(`/projets/${slug}/versions/2`)
  await expect(page.getByText(said.reason)).toBeVisible()
  await expect(page.locator('ins').filter({ hasText: 'rampe' }).first()).toBeVisible()
  await expect(page.getByText(said.owner)).toBeVisible()
  const told = await mailbox.find(owner.email, { subject: title })
  expect(told.text).toContain('La rampe est déneigée.')
  await mailbox.find(stranger.email, { subject: /version 2/ })
})

test('the gate names the missing piece, and opens once it is filed', async ({ page, enterAs }) => {
  const { phases } = fr.projectsDesk
  const screening = fr.decisions.pieces.screening
  await enterAs('maire')
  await page.goto(`/mairie/projets/${slug}/phases`)
  await expect(page.getByText(phases.missingNow(screening)).first()).toBeVisible()
  const refused = await page.request.post(`/mairie/projets/${slug}/phases`, {
    form: { to: 'opportunity', decision: 'Délibération d’essai' },
    headers: { Origin: new URL(page.url()).origin },
  })
  expect(refused.status()).toBe(409)
  expect(await refused.text()).toContain(screening)
  await page.getByRole('link', { name: phases.file }).first().click()
  await page.getByLabel(phases.reference).fill('Note du maire, 12 mars')
  await page.getByRole('button', { name: phases.file }).click()
  await page.getByLabel(phases.decision).fill('Délibération 2027-12')
  await page.getByRole('button', { name: phases.moveTo }).click()
  await expect(page.getByText(phases.moved(fr.projects.phases.opportunity))).toBeVisible()
  await page.goto(questionPath)
  await expect(page.getByText(said.answer)).toBeVisible()
})

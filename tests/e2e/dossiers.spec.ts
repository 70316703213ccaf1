import { expect, type Page, test } from './fixtures.ts'
import { choose, contribution, giveOpinion, writeComment } from './steps/project.ts'
import { day, fr, unique } from './steps/words.ts'

/** A subsidy dossier from its opening until it is filed. */
test.describe.configure({ mode: 'serial' })

const { form, publication, states } = fr.dossiersDesk
const title = unique('Navette : demande à la Région')
const opinion = 'Oui, si elle passe aussi le dimanche.'
const remark = unique('Demandez aussi des vélos à bord')
const sending = 'Portail des aides, envoi 42'
let slug: string

const line = (page: Page, n: number) => page.getByRole('group', { name: form.line(n), exact: true })

async function addLine(page: Page, n: number, funder: string, asked: string) {
  await page.getByRole('button', { name: form.addLine }).click()
  await line(page, n).getByLabel(form.funder).selectOption({ label: funder })
  await line(page, n).getByLabel(form.asked).fill(asked)
}

async function step(page: Page, state: keyof typeof fr.dossierNames.states) {
  await page.goto(`/mairie/dossiers/${slug}/etats`)
  await page.getByLabel(states.to).selectOption(state)
  await page.getByLabel(states.on, { exact: true }).fill(day())
  await page.getByLabel(states.reference, { exact: true }).fill('Délibération d’essai 12')
  await page.getByRole('button', { name: states.move }).click()
  await expect(page.getByText(states.moved(fr.dossierNames.states[state]))).toBeVisible()
}

test('an agent opens it with two lines; one that pays nothing is refused, and nothing typed is lost', async ({
  page,
  enterAs,
  axe,
}) => {
  await enterAs('agent')
  await page.goto('/mairie/dossiers/nouveau')
  await page
    .getByLabel(form.project, { exact: true })
    .selectOption({ label: 'Navette à la demande, toute l’année' })
  await page.getByLabel(form.programme).selectOption({ label: fr.dossierNames.programmes.region })
  const french = page.getByRole('group', { name: form.french })
  await french.getByLabel(form.title).fill(title)
  await french.getByLabel(form.summary).fill('Deux minibus de plus pour le soir.')
  await french.getByRole('textbox', { name: form.object }).fill('## Le besoin\n\nLe soir, **aucun** car.')
  await page.getByLabel(form.totalCost).fill('90 000')
  await addLine(page, 1, fr.dossiers.funders.region, '60 000')
  await addLine(page, 2, fr.dossiers.funders['own-funds'], '0')
  await choose(page.getByLabel(form.elected), 'Claire Vauban-Ricci')
  await choose(page.getByLabel(form.ledBy), 'Mairie')
  await page.getByLabel(form.opensOn).fill(day())
  await page.getByLabel(new RegExp(`^${form.closesOn}`)).fill(day(30))
  await page.getByRole('button', { name: form.save }).click()
  await expect(page.getByText(fr.dossiersDesk.refusals['amount-of-zero']).first()).toBeVisible()
  await expect(line(page, 1).getByLabel(form.asked)).toHaveValue('60 000')
  await axe()
  const totals = page.locator('.plan-totals')
  await line(page, 2).getByLabel(form.asked).fill('10 000')
  await expect(totals).toContainText(/Il manque 20.000/)
  await expect(totals).toContainText(/Il manque 4.000.€ de la commune/)
  await line(page, 2).getByLabel(form.asked).fill('20 000')
  await expect(totals).toContainText(/La part de la commune suffit/)
  await expect(page.getByText(fr.desk.steps.notYet)).toBeInViewport()
  await page.getByRole('button', { name: form.save }).click()
  await expect(page.getByText(form.saved)).toBeVisible()
  await expect(page.getByText(/^Enregistré à \d/)).toBeInViewport()
  await expect(page.getByText(/Il manque 10.000/)).toBeVisible()
  slug = new URL(page.url()).pathname.split('/').at(-1) ?? ''
})

test('the bar says what is missing as it is saved; marks are set by buttons and keys, and taken back', async ({
  page,
  enterAs,
  axe,
}) => {
  await enterAs('agent')
  await page.goto(`/mairie/dossiers/${slug}`)
  const steps = page.getByRole('navigation', { name: fr.desk.steps.title })
  await expect(steps).toContainText(fr.desk.steps.whole)
  const french = page.getByRole('group', { name: form.french })
  const object = french.getByRole('textbox', { name: form.object })
  const bold = french.getByRole('toolbar').getByRole('button', { name: fr.ui.markdown.marks.bold })
  await expect(bold).toBeVisible() // what is chosen before a script holds the page is not any more
  await object.fill('Le soir')
  await object.selectText()
  await bold.click()
  await expect(object).toHaveValue('**Le soir**')
  await object.press('Control+b')
  await expect(object).toHaveValue('Le soir')
  await object.press('Control+z')
  await expect(object).toHaveValue('**Le soir**')
  await bold.press('ArrowRight')
  await expect(french.getByRole('button', { name: fr.ui.markdown.marks.italic })).toBeFocused()
  await french.getByLabel(form.summary).fill('')
  await expect(page.getByRole('link', { name: fr.desk.steps.missing(1) })).toBeInViewport({ timeout: 20_000 })
  await expect(steps).toContainText(form.fields['texts.fr.summary'] ?? '')
  await axe()
  await french.getByLabel(form.summary).fill('Deux minibus de plus pour le soir.')
  await expect(page.getByText(fr.projectsDesk.form.autosaved('')).first()).toBeInViewport({ timeout: 20_000 })
  await expect(steps).toContainText(fr.desk.steps.whole)
})

test('what is typed in a new line before a script holds the page stays there', async ({ page, enterAs }) => {
  await enterAs('agent')
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/mairie/dossiers/nouveau', { waitUntil: 'commit' })
  await addLine(page, 1, fr.dossiers.funders.region, '60 000')
  release()
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__react')))
  // Held by a script, the page adds the second line without leaving.
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await addLine(page, 2, fr.dossiers.funders['own-funds'], '20 000')
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  await expect(line(page, 1).getByLabel(form.asked)).toHaveValue('60 000')
  await expect(line(page, 1).getByLabel(form.funder)).toHaveValue('region')
})

test('the mayor publishes it; a resident judges it and speaks', async ({ page, enterAs }) => {
  await enterAs('maire')
  await page.goto('/mairie')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await page.goto(`/mairie/dossiers/${slug}/publication`)
  await page.getByRole('button', { name: publication.publish }).click()
  await expect(page.getByText(publication.publishedDone)).toBeVisible()

  await enterAs('residente')
  await page.goto('/dossiers')
  await page.getByRole('link', { name: title }).click()
  await page
    .getByRole('navigation', { name: fr.subjectPages.label })
    .getByRole('link', { name: fr.subjectPages.opinions })
    .click()
  await giveOpinion(page, 'for', opinion)
  await expect(page.getByText(fr.participation.opinion.given)).toBeVisible()
  await page.goto(`/dossiers/${slug}/discussion`)
  await writeComment(page, remark, { stance: 'for' })
  await expect(contribution(page, remark)).toBeVisible()
})

test('it is not filed while its lines miss the total; mended without a script, it is, and frozen', async ({
  page,
  enterAs,
  elsewhere,
  baseURL,
  axe,
}) => {
  await enterAs('agent')
  await step(page, 'drafting')
  await step(page, 'deliberated')
  const file = async (on: Page) => {
    await on.goto(`/mairie/dossiers/${slug}/publication`)
    await on.getByLabel(publication.fileOn).fill(day())
    await on.getByLabel(publication.fileReference).fill(sending)
    await on.getByRole('button', { name: publication.fileNow }).click()
  }
  await file(page)
  await expect(page.getByText(/Les lignes ne font pas le coût total.*10.000/).first()).toBeVisible()
  await expect(page.getByLabel(publication.fileReference)).toHaveValue(sending)
  await axe()

  const bare = await elsewhere({ javaScriptEnabled: false })
  await bare.request.post('/demo/entrer/agent', { headers: { Origin: baseURL ?? '' }, maxRedirects: 0 })
  await bare.goto(`/mairie/dossiers/${slug}`)
  await addLine(bare, 3, fr.dossiers.funders['private-gifts'], '10 000')
  await bare.getByRole('button', { name: form.save }).click()
  // It is public: its sums are read back before everybody reads them.
  await bare.getByRole('button', { name: fr.dossiersDesk.amounts.read }).click()
  await expect(bare.getByText(form.linesRight)).toBeVisible()
  await file(bare)
  await expect(bare.getByText(publication.filedDone(1))).toBeVisible()

  await page.goto(`/dossiers/${slug}/versions/1`)
  await expect(page.getByText(sending, { exact: true })).toBeVisible()
  await expect(page.getByRole('cell', { name: /10.000/ })).toBeVisible()
})

test('the annex and the poster of public dossiers come as PDF', async ({ page }) => {
  await page.goto('/dossiers?q=alcotra')
  await page.getByRole('link', { name: /Alcotra/ }).click()
  const annex = await page.getByRole('link', { name: fr.dossiers.show.annexRead }).getAttribute('href')
  const poster = `${new URL(page.url()).pathname}/affiche.pdf`
  for (const path of [annex ?? '', poster]) {
    const answer = await page.request.get(path)
    expect(answer.headers()['content-type'], path).toBe('application/pdf')
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
  }
})

import { expect, type Page, test } from './fixtures.ts'
import { writeQuestion } from './steps/project.ts'
import { isTold } from './steps/told.ts'
import { fr, unique } from './steps/words.ts'

test.describe.configure({ mode: 'parallel' })

const focused = (page: Page) => page.locator(':focus')

test('the first key leads past everything to the content', async ({ page }) => {
  await page.goto('/projets')
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText(fr.common.skipToContent)
  await expect(focused(page)).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('the narrow menu and what is folded open and close by keys', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await page.locator('header summary').focus()
  await page.keyboard.press('Enter')
  const questions = page.locator('header').getByRole('link', { name: fr.ui.header.questions, exact: true })
  await expect(questions).toBeVisible()
  await page.locator('header summary').press('Space')
  await expect(questions).toBeHidden()
  await page.locator('header summary').press('Enter')
  await questions.press('Enter')
  await expect(page).toHaveURL(/\/questions$/)
})

test('each thing that takes the keyboard shows it, in the order in which it is read', async ({ page }) => {
  await page.goto('/questions')
  let last = -1
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const one = document.activeElement
      if (!one || one === document.body) return null
      const { outlineStyle, boxShadow } = getComputedStyle(one)
      const order = [...document.querySelectorAll('*')].indexOf(one)
      return {
        order,
        seen: outlineStyle !== 'none' || boxShadow !== 'none',
        html: one.outerHTML.slice(0, 120),
      }
    })
    if (!at) break
    expect(at.seen, `a visible focus on ${at.html}`).toBe(true)
    expect(at.order, at.html).toBeGreaterThan(last)
    last = at.order
  }
})

test('a refused form takes the focus to what is wrong, and keeps what was typed', async ({ page, axe }) => {
  const { question } = fr.participation
  await page.goto('/projets/sentier-des-deux-versants/questions')
  await page.getByLabel(question.body).fill('Un détail que l’on ne retape pas.')
  await page.locator('form#question').evaluate((form) => form.setAttribute('novalidate', ''))
  await page.getByRole('button', { name: question.send }).press('Enter')
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary).toContainText(fr.common.form.errorSummary(1))
  await expect(page.getByLabel(question.body)).toHaveValue('Un détail que l’on ne retape pas.')
  await expect(page.getByLabel(question.title)).toHaveAttribute('aria-invalid', 'true')
  await axe()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(question.title)).toBeFocused()
})

test('an elected answers at her desk without a mouse, and takes it back', async ({
  page,
  enterAs,
  elsewhere,
  axe,
}) => {
  const title = unique('Le sentier sera-t-il balisé')
  const asker = await elsewhere()
  const Origin = process.env.E2E_ADDRESS ?? ''
  await asker.request.post('/demo/entrer/visiteuse', { headers: { Origin }, maxRedirects: 0 })
  await asker.goto('/elus/claire-vauban-ricci/questions')
  await writeQuestion(asker, title, 'Des deux côtés ?')
  await expect(asker.getByRole('heading', { level: 1 })).toHaveText(title)

  await enterAs('elue')
  await page.goto('/mairie/questions')
  await expect(page.getByText(fr.desk.keys.label, { exact: true })).toBeVisible()
  const items = page.locator('.desk-item')
  const at = () => page.evaluate(() => document.activeElement?.closest('.desk-item')?.textContent ?? '')
  for (let left = await items.count(); left > 0 && !(await at()).includes(title); left--)
    await page.keyboard.press('j')
  expect(await at()).toContain(title)
  await page.keyboard.press('r')
  await expect(focused(page)).toHaveAttribute('name', 'body')
  await page.keyboard.press('Escape')
  expect(await at()).toContain(title)
  await page.keyboard.press('Enter')
  await expect(focused(page)).toHaveAttribute('name', 'body')
  // The list stands beside what is being answered, one of them at a time.
  await expect(page.locator('.desk-item .settle').filter({ visible: true })).toHaveCount(1)
  await expect(items.getByRole('heading', { name: title })).toBeInViewport()
  await page.keyboard.type('Oui, des deux côtés, en juin.')
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText(fr.desk.answer.send)
  await axe()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/mairie$/)
  await asker.reload()
  await expect(asker.getByText('Oui, des deux côtés, en juin.')).toBeVisible()

  // The sentence that says until when has the button.
  await isTold(page, fr.desk.answer.sent('').split('.')[0] ?? '')
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText(fr.desk.answer.takeBack)
  await page.keyboard.press('Enter')
  await expect(page.getByText(fr.participation.question.undone)).toBeVisible()
})

test('a form on its way is sent once, however often its button is pressed, and leaves it the focus', async ({
  page,
}) => {
  const { question } = fr.participation
  let sent = 0
  await page.route('**/questions*', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    sent++
    await new Promise((passed) => setTimeout(passed, 1_500))
    await route.continue()
  })
  await page.goto('/projets/sentier-des-deux-versants/questions')
  await page.getByLabel(question.title).fill(unique('Le pont tient-il ?'))
  await page.getByLabel(question.body).fill('Il penche depuis l’orage.')
  const button = page.locator('form#question button[type=submit]')
  await button.focus()
  await button.dblclick()
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/connexion/)
  expect(sent).toBe(1)
})

import { expect, test } from './fixtures.ts'
import { day, words } from './steps/words.ts'

const { budgetsDesk: desk } = words.fr
const crossing = 'un-passage-pieton-devant-la-creche'

test('a proposal that stands enters the call of a budget that has just been opened, and stands among its ideas', async ({
  page,
  elsewhere,
  enterAs,
  baseURL,
  axe,
}) => {
  await enterAs('maire')
  await page.goto('/mairie/budgets/nouveau')
  const fields = {
    'title.fr': 'Cinquante mille euros pour les hameaux',
    'summary.fr': 'Les habitants choisissent ce qui se fait dans les hameaux.',
    'pack.fr': 'Chacun propose, la mairie chiffre, puis tout le monde vote.',
    'perimeter.fr': 'Les hameaux',
    amount: '50000',
    ideasUntil: day(30),
    opensOn: day(60),
    closesOn: day(80),
    answerDueOn: day(120),
    drawName: 'le tirage du loto qui suit la clôture',
  }
  const fill = async (rules: Record<string, string>) => {
    for (const [name, value] of Object.entries(rules)) await page.locator(`[name="${name}"]`).fill(value)
  }
  await fill(fields)
  for (const [name, value] of [
    ['form', 'approval'],
    ['rule', 'equal-shares'],
    ['completion', 'add1'],
  ] as const)
    await page.locator(`[name="${name}"]`).selectOption(value)
  await page.getByLabel('Résidents permanents').check()
  // Mistyped: the count would go on by a euro at a time for days.
  await fill({ amount: '100000000' })
  await page.getByRole('button', { name: desk.form.save }).click()
  await expect(page.getByText(words.fr.budgets.refusals['budget-steps']).first()).toBeVisible()
  await axe()
  await fill({ amount: '50000' })
  await page.getByRole('button', { name: desk.form.save }).click()
  await page.getByRole('button', { name: desk.show.open }).click()
  await expect(page.getByText(desk.show.opened).first()).toBeVisible()
  const slug = new URL(page.url()).pathname.split('/').pop()!

  // The desk enters one, on a phone; whoever has no script chooses the same way.
  const phone = await elsewhere({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
  await phone.request.post('/demo/entrer/maire', { headers: { Origin: baseURL ?? '' }, maxRedirects: 0 })
  await phone.goto(`/propositions/${crossing}/budget`)
  await phone.getByLabel(words.fr.proposals.enter.budget).selectOption(slug)
  await phone.getByRole('button', { name: words.fr.proposals.enter.button }).click()
  await expect(phone.getByText(words.fr.proposals.enter.done).first()).toBeVisible()
  await phone.goto(`/budgets/${slug}/idees`)
  await expect(phone.getByRole('link', { name: 'Un passage piéton devant la crèche' })).toBeVisible()

  // Once is enough.
  await page.goto(`/propositions/${crossing}/budget`)
  await page.getByLabel(words.fr.proposals.enter.budget).selectOption(slug)
  await page.getByRole('button', { name: words.fr.proposals.enter.button }).click()
  await expect(page.getByText(words.fr.common.refusals['already-done']).first()).toBeVisible()
})

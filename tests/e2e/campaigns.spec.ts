import { wording } from '#app/lib/language.ts'
import { refusalText } from '#app/lib/messages/index.ts'
import { expect, type Page, test } from './fixtures.ts'
import { identify, introduce, newAddress } from './steps/people.ts'
import { day, fr, mails, unique } from './steps/words.ts'

/** A campaign from its draft to a promise that is made, changed, withdrawn and made again. */
test.describe.configure({ mode: 'serial' })

const words = fr.campaigns
const title = unique('Une table d’orientation')
const reward = 'Votre nom gravé'
const stranger = { email: newAddress('donatrice'), name: unique('Donatrice') }
let slug: string

test('the treasurer prepares a campaign, is refused without its legal basis, and opens it', async ({
  page,
  enterAs,
  axe,
}) => {
  await enterAs('tresoriere')
  await page.goto('/mairie/campagnes/nouvelle')
  const { form, opening } = fr.campaignsDesk
  await page.getByLabel(form.project, { exact: true }).selectOption({ index: 1 })
  await page.getByLabel(form.title, { exact: true }).first().fill(title)
  await page.getByLabel(form.purpose).first().fill('Poser une table d’orientation au col.')
  await page.getByLabel(form.story).first().fill('## Où\n\nAu col, face aux sommets.')
  await page.getByLabel(form.goal).fill('2000')
  await page.getByLabel(form.deadlineOn).fill(day(20))
  await page.getByRole('button', { name: form.addReward }).click()
  const card = page.getByRole('group', { name: form.reward(1) })
  await card.getByLabel(`${form.rewardTitle}, ${form.rewardIn.fr}`).fill(reward)
  await card.getByLabel(form.fromAmount).fill('40')
  await card.getByLabel(form.value).fill('20')
  await card.getByLabel(form.quantity).fill('1')
  await page.getByRole('button', { name: form.save }).click()
  await expect(page.getByText(fr.campaignsDesk.refusals['reward-above-rate'](['25'])).first()).toBeVisible()
  await expect(page.getByLabel(form.goal)).toHaveValue('2000')
  await axe()
  await card.getByLabel(form.value).fill('8')
  await page.getByRole('button', { name: form.save }).click()
  await expect(page.getByText(form.saved)).toBeVisible()
  slug = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  await page.goto(`/mairie/campagnes/${slug}/ouverture`)
  await page.getByRole('button', { name: opening.open }).click()
  await expect(page.getByRole('alert')).toContainText(form.legalBasis)
  await expect(page).toHaveURL(new RegExp(`${slug}/ouverture`))
  await axe()
  await page.getByRole('radio', { name: form.legalBases.regie }).check()
  await page.getByLabel(form.legalReference).fill('Arrêté d’essai 12')
  await page.getByLabel(form.giftsDeliberation).fill('Délibération d’essai 8')
  await page.getByRole('checkbox', { name: opening.termsLabel }).check()
  await page.getByRole('button', { name: opening.open }).click()
  await expect(page.getByText(opening.opened)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('a resident promises 50 € with the reward: the card is saved, a mail follows', async ({
  page,
  enterAs,
  mailbox,
  axe,
}) => {
  await enterAs('residente')
  await page.goto(`/campagnes/${slug}`)
  await axe()
  // A round amount by one touch: it stands in the form, above whose button all conditions are.
  await page.getByRole('link', { name: words.show.promiseOf(wording('fr').money(50_00n)) }).click()
  await expect(page.getByLabel(words.pledge.amount)).toHaveValue('50')
  await page.getByLabel(words.pledge.amount).fill('0')
  await page.getByRole('button', { name: words.pledge.submit }).click()
  await expect(page.getByText(refusalText(fr, 'amount-of-zero')).first()).toBeVisible()
  await page.getByLabel(words.pledge.amount).fill('50')
  await page.getByRole('radio', { name: new RegExp(reward) }).check()
  await axe()
  const since = new Date(Date.now() - 1000)
  await page.getByRole('button', { name: words.pledge.submit }).click()
  await giveCard(page)
  await expect(page.getByText('50 €').first()).toBeVisible()
  const { text } = await mailbox.find('residente@demonstration.example', {
    subject: mails.campaigns.pledge.confirmedSubject(wording('fr').money(50_00n), title),
    since,
  })
  expect(text).toContain(mails.campaigns.pledge.withdraw)
  await page.goto(`/campagnes/${slug}`)
  await expect(page.getByText(words.show.rewardLeft(0, 1))).toBeVisible()
})

test('she changes it, takes it back, and promises again', async ({ page, enterAs, axe }) => {
  await enterAs('residente')
  await page.goto('/compte/promesses')
  await axe()
  await page.getByRole('link', { name: title }).first().click()
  await axe()
  await page.getByRole('link', { name: words.pledge.one.change }).click()
  await page.getByLabel(words.pledge.amount).fill('60')
  await page.getByRole('button', { name: words.pledge.change.submit }).click()
  await expect(page.getByText(words.pledge.change.changed)).toBeVisible()
  await expect(page.getByText('60 €').first()).toBeVisible()
  await page.getByRole('link', { name: words.pledge.one.withdraw }).click()
  await axe()
  await page.getByRole('button', { name: words.pledge.withdraw.submit }).click()
  await expect(page.getByText(words.pledge.withdraw.done)).toBeVisible()
  await page.getByRole('link', { name: words.pledge.one.again }).click()
  await page.getByLabel(words.pledge.amount).fill('45')
  await page.getByRole('button', { name: words.pledge.submit }).click()
  await giveCard(page)
  await expect(page.getByText('45 €').first()).toBeVisible()
})

test('a stranger promises first and says who she is after', async ({ page, mailbox }) => {
  await page.goto(`/campagnes/${slug}/promesses`)
  await page.getByLabel(words.pledge.amount).fill('12,50')
  await page.getByRole('checkbox', { name: words.pledge.anonymous }).check()
  await page.getByRole('button', { name: words.pledge.submit }).click()
  await expect(page.getByText(words.pledge.kept(12_50n))).toBeVisible()
  await identify(page, mailbox, stranger.email)
  await introduce(page, { name: stranger.name, as: 'visitor' })
  await giveCard(page)
  await page.goto(`/campagnes/${slug}`)
  // She enters the figures with a later count, among five people at least.
  await expect(page.getByText(words.show.wallAnonymous(1))).toBeHidden()
  await expect(page.getByRole('main')).not.toContainText(stranger.name)
})

/** On the hosted page of the sandbox, with the test card that always succeeds. */
async function giveCard(page: Page) {
  await expect(page).toHaveURL(/\/c\/pay\/|checkout/)
  await page.getByRole('button', { name: /4242 4242 4242 4242/ }).click()
  await expect(page.locator('#number')).toHaveValue('4242424242424242')
  // Asked of whoever has no address at Stripe.
  const email = page.locator('#email')
  if (await email.isVisible()) await email.fill('carte@essai.example')
  await page.locator('button.submit').click()
  await expect(page).toHaveURL(/\/promesses\//)
}

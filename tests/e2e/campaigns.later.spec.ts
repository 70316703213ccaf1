import { wording } from '#app/lib/language.ts'
import { it as italianMails } from '#app/lib/messages/emails/it.ts'
import { expect, type Page, test } from './fixtures.ts'
import { identify } from './steps/people.ts'
import { linkTo } from './steps/project.ts'
import { fr, it, mails } from './steps/words.ts'

/**
 * The demonstration's open campaign comes to its deadline: its cards are known to the sandbox, and one asks its owner, one
 * is refused. She who is asked mends hers by the link in her mail; the other is given up. Run after all the others, since it
 * moves the clock of everybody.
 */
test.describe.configure({ mode: 'serial' })

const slug = 'un-abri-en-meleze-au-milieu-du-sentier'
const { show } = fr.campaigns

test('the clock passes the deadline: the goal is reached, and the cards are charged', async ({
  page,
  baseURL,
  mailbox,
  axe,
}) => {
  await page.goto(`/campagnes/${slug}`)
  const promised = await figure(page, show.promised)
  const since = new Date(Date.now() - 1000)
  const moved = await page.request.post('/demo/horloge', {
    headers: { Origin: baseURL ?? '' },
    form: { avance: 'P18D' },
    maxRedirects: 0,
  })
  expect(moved.status()).toBe(303)
  // The count at its end takes in whoever waited for one; what is collected comes with those of the days after.
  await expect
    .poll(async () => (await page.goto(`/campagnes/${slug}`)) && figure(page, show.waiting), {
      timeout: 60_000,
    })
    .toMatch(/€$/)
  expect(cents(await figure(page, show.promised))).toBeGreaterThanOrEqual(cents(promised))
  await expect(page.getByText(show.refused.reached)).toBeVisible()
  await axe()
  const told = await mailbox.find('entreprise@demonstration.example', {
    subject: mails.campaigns.pledge.reachedSubject('Un abri en mélèze au milieu du sentier'),
    since,
  })
  expect(told.text).toContain(wording('fr').money(400_00n))
})

test('she whose bank asks for her pays from the link in her mail, without signing in; opening it changes nothing', async ({
  page,
  mailbox,
  axe,
}) => {
  const { mend } = it.collection
  const { subject } = italianMails.collection.needsOwner
  const letter = await mailbox.find('paolo@demonstration.example', {
    subject: subject('Un riparo in larice a metà sentiero'),
  })
  const link = linkTo(/\/promesses\/reglement\//, letter)
  for (const _ of ['a scanner', 'and again']) expect((await page.request.get(link)).status()).toBe(200)

  const amount = wording('it').money(80_00n)
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(mend.title)
  await expect(page.getByText(mend.why.owner)).toBeVisible()
  await axe()
  await page.getByRole('button', { name: mend.pay(amount) }).click()
  await page.getByRole('button', { name: /4000 0025 0000 3155/ }).click()
  await page.locator('button.submit').click()
  await page.getByRole('button', { name: /^Confermare/ }).click()
  await expect(page).toHaveURL(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(mend.paidTitle)
  await axe()
})

test('whose card was reported lost reads that it will not be tried again, in the mail and behind its link', async ({
  page,
  mailbox,
  axe,
}) => {
  const { mend } = fr.collection
  const letter = await mailbox.find('marcheur@demonstration.example', {
    subject: mails.collection.needsOwner.subject('Un abri en mélèze au milieu du sentier'),
  })
  expect(letter.text.replaceAll(/\s+/g, ' ')).toContain(
    mails.collection.needsOwner.why.never.replaceAll(/\s+/g, ' '),
  )
  await page.goto(linkTo(/\/promesses\/reglement\//, letter))
  await expect(page.getByText(mend.why.never)).toBeVisible()
  await axe()

  // Signed in, the same is one press away from her own list; she thinks better of it, and nothing has changed.
  await page.goto('/compte/promesses')
  await identify(page, mailbox, 'marcheur@demonstration.example')
  await page
    .getByRole('link', { name: /Un abri en mélèze/ })
    .first()
    .click()
  await expect(page.getByText(mend.why.never)).toBeVisible()
  await axe()
  await page.getByRole('button', { name: mend.pay(wording('fr').money(150_00n)) }).click()
  await page.getByRole('link', { name: 'Revenir sans payer' }).click()
  await expect(page).toHaveURL(/\/promesses\/[\w-]{36}$/)
  await expect(page.getByText(mend.why.never)).toBeVisible()
})

test('a week later what was not mended is given up; no figure of the page or of the accounts says how much it was', async ({
  page,
  baseURL,
  axe,
}) => {
  await page.goto(`/campagnes/${slug}`)
  const promised = await figure(page, show.promised)
  await page.request.post('/demo/horloge', {
    headers: { Origin: baseURL ?? '' },
    form: { avance: 'P9D' },
    maxRedirects: 0,
  })
  const settled = page.getByText(show.refused.settled)
  await expect
    .poll(async () => (await page.goto(`/campagnes/${slug}`)) && settled.count(), { timeout: 60_000 })
    .toBe(1)
  expect(await figure(page, show.promised)).toBe(promised)
  const accounts = fr.ledger.campaigns
  // The figures move with the counts of the days that went by, which jobs catch up with one after the other.
  await expect(async () => {
    await page.goto(`/campagnes/${slug}`)
    const collected = await figure(page, show.collected)
    expect(cents(collected)).toBeLessThan(cents(promised) - 150_00)
    await page.goto(`/comptes?campagne=${slug}`)
    for (const [name, sum] of [
      [accounts.promised, promised],
      [accounts.collected, collected],
    ] as const)
      await expect(
        page.locator('dl > div', { has: page.getByText(name, { exact: true }) }).first(),
      ).toContainText(sum, { timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  await page.goto(`/campagnes/${slug}`)
  await axe()
})

/** A figure of the campaign by its name, or nothing where it is not shown. */
async function figure(page: Page, name: string): Promise<string> {
  const term = page.locator('dl.figures > div', { has: page.getByText(name, { exact: true }) }).first()
  return (await term.count()) > 0 ? ((await term.locator('dd').textContent()) ?? '').trim() : ''
}

/** A sum as the page writes it, `9 420,50 €`, in cents. */
const cents = (sum: string) => Math.round(Number(sum.replace(/[\s€]/g, '').replace(',', '.')) * 100)

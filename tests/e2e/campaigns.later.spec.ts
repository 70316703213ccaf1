import { wording } from '#app/lib/language.ts'
import { expect, type Page, test } from './fixtures.ts'
import { fr, mails } from './steps/words.ts'

/**
 * The demonstration's open campaign comes to its deadline: its cards are known to the sandbox, and one asks its owner, one
 * is refused. Run after all the others, since it moves the clock of everybody.
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
  await expect
    .poll(async () => (await page.goto(`/campagnes/${slug}`)) && figure(page, show.collecting), {
      timeout: 60_000,
    })
    .toMatch(/^230\s€$/)
  expect(await figure(page, show.promised)).toBe(promised)
  expect(await figure(page, show.collected)).not.toMatch(/^0\s/)
  await expect(page.getByText(show.refused.reached)).toBeVisible()
  await axe()
  const told = await mailbox.find('entreprise@demonstration.example', {
    subject: mails.campaigns.pledge.reachedSubject('Un abri en mélèze au milieu du sentier'),
    since,
  })
  expect(told.text).toContain(wording('fr').money(400_00n))
})

test('a week later what was not mended is given up, and the page says so by its own name', async ({
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
  expect(await figure(page, show.failed)).toMatch(/^230\s€$/)
  expect(await figure(page, show.promised)).toBe(promised)
  await axe()
})

/** A figure of the campaign by its name, or nothing where it is not shown. */
async function figure(page: Page, name: string): Promise<string> {
  const term = page.locator('dl.figures > div', { has: page.getByText(name, { exact: true }) }).first()
  return (await term.count()) > 0 ? ((await term.locator('dd').textContent()) ?? '').trim() : ''
}

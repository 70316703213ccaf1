import { Secret, TOTP } from 'otpauth'
import sharp from 'sharp'
import { expect, type Page, test } from './fixtures.ts'
import { codeFor, identify, join, newAddress } from './steps/people.ts'
import { contribution, linkTo, writeComment } from './steps/project.ts'
import { fr, mails, unique } from './steps/words.ts'

test.describe.configure({ mode: 'parallel' })

const slug = 'sentier-des-deux-versants'
const { account, signIn, desk } = fr.people

test('a proof is sent, read by an agent, and gone once she has ruled', async ({
  page,
  elsewhere,
  mailbox,
  axe,
}) => {
  const who = { email: newAddress('justifie'), name: unique('Justifiée'), as: 'permanent' as const }
  await join(page, mailbox, who)
  await page.goto('/compte/residence')
  const picture = sharp({ create: { width: 60, height: 80, channels: 3, background: 'white' } })
  await page.getByLabel(account.residency.proof).setInputFiles({
    name: 'facture.png',
    mimeType: 'image/png',
    buffer: await picture.png().toBuffer(),
  })
  await page.getByRole('button', { name: account.residency.send }).click()
  await expect(page.getByText(account.residency.sent)).toBeVisible()
  await axe()

  const agent = await elsewhere()
  await enter(agent, 'agent')
  await agent.goto('/mairie/justificatifs')
  await agent.getByRole('listitem').filter({ hasText: who.name }).getByRole('link').click()
  await expect(agent.getByRole('heading', { level: 1 })).toContainText(who.name)
  const proof = await agent.getByAltText(desk.claim.image).getAttribute('src')
  expect((await agent.request.get(proof ?? '')).status()).toBe(200)
  expect((await page.request.get(proof ?? '')).status()).toBe(403)
  await agent.getByRole('button', { name: desk.claim.grant }).click()
  await expect(agent.getByText(desk.claim.granted)).toBeVisible()
  expect((await agent.request.get(proof ?? '')).status()).toBeGreaterThanOrEqual(404)

  const told = await mailbox.find(who.email, { subject: mails.account.granted.subject })
  expect(told.text).toContain(mails.account.proofGone)
  await page.reload()
  await expect(page.getByText(account.residency.verified(fr.ui.classOf.permanent))).toBeVisible()
})

test('one follows at once, stops from the mail without signing in, and takes it back', async ({
  page,
  elsewhere,
  mailbox,
}) => {
  const { unsubscribe, follows } = fr.publishing
  const follow = fr.following
  const email = newAddress('abonnee')
  await join(page, mailbox, { email, name: unique('Abonnée'), as: 'secondary' })
  await page.goto(`/projets/${slug}`)
  await page.getByRole('button', { name: fr.subjects.project.follow }).click()
  await page.getByRole('button', { name: follow.cadence['at-once'] }).click()
  await expect(page.getByText(follow.saved['at-once'])).toBeVisible()
  const other = await elsewhere()
  await enter(other, 'residente')
  await other.goto(`/projets/${slug}/discussion`)
  await writeComment(other, unique('Le balisage manque au second col'))
  await expect(other.getByText(fr.participation.comment.published)).toBeVisible()

  const link = linkTo(/\/desabonnement\//, await mailbox.find(email, { subject: /Odette/ }))
  const anyone = await elsewhere({ viewport: { width: 360, height: 740 } })
  await anyone.goto(link)
  await expect(anyone.getByRole('heading', { level: 1 })).toHaveText(unsubscribe.title)
  await anyone.getByRole('button', { name: unsubscribe.button }).click()
  await expect(anyone.getByText(unsubscribe.done)).toBeVisible()
  await anyone.getByRole('button', { name: unsubscribe.undo }).click()
  await expect(anyone.getByText(unsubscribe.resumed)).toBeVisible()
  await page.goto('/compte/suivis')
  const cadence = (name: string) => page.getByRole('button', { name, exact: true })
  await expect(cadence(follow.cadence['at-once'])).toHaveAttribute('aria-pressed', 'true')
  // A mail program’s one click: a bare POST from nowhere.
  const click = await anyone.request.post(link, {
    form: { 'List-Unsubscribe': 'One-Click' },
    maxRedirects: 0,
  })
  expect(click.status()).toBe(200)
  await page.reload()
  await expect(cadence(follow.cadence.none)).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: new RegExp(`^${follow.stop}`) }).click()
  await expect(page.getByText(follows.empty)).toBeVisible()
})

test('all that one gave goes into a file, and out of the commune’s books when she wants', async ({
  page,
  elsewhere,
  mailbox,
  axe,
}) => {
  const who = { email: newAddress('partante'), name: unique('Partante'), as: 'seasonal' as const }
  const text = unique('Je repars au printemps')
  await join(page, mailbox, who)
  await page.goto(`/projets/${slug}/discussion`)
  await writeComment(page, text)
  await expect(contribution(page, text)).toBeVisible()
  await page.goto('/compte')
  await expect(page.getByText(text)).toBeVisible()
  const file = await page.request.get('/compte/export')
  expect(file.headers()['content-disposition']).toContain('attachment')
  const kept = JSON.stringify(await file.json())
  for (const mine of [who.email, who.name, text]) expect(kept).toContain(mine)

  await page.goto('/compte/donnees')
  await page.getByRole('link', { name: account.data.erasureGo }).click()
  await expect(page.getByText(account.erasure.rule.opinions)).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 740 })
  await axe()
  await page.getByRole('radio', { name: account.erasure.stay }).check()
  await page.getByRole('checkbox', { name: account.erasure.sure }).check()
  await page.getByRole('button', { name: account.erasure.erase }).click()
  await expect(page.getByText(account.erasure.done)).toBeVisible()
  const told = await mailbox.find(who.email, { subject: mails.access.erased.subject })
  expect(told.text).toContain(mails.access.erased.body)
  const reader = await elsewhere()
  await reader.goto(`/projets/${slug}/discussion`)
  await expect(contribution(reader, text)).toContainText(fr.ui.contribution.deletedAccount)
  await expect(reader.getByText(who.name)).toHaveCount(0)
  await page.goto('/compte')
  await expect(page).toHaveURL(/\/connexion/)
})

test('who is given a role holds it with a second factor only, and closes the device she lost', async ({
  page,
  elsewhere,
  mailbox,
  axe,
}) => {
  const email = newAddress('nouvelle-agente')
  const administrator = await elsewhere()
  await enter(administrator, 'admin')
  await administrator.goto('/mairie/personnes')
  await administrator.getByRole('textbox', { name: desk.people.email }).fill(email)
  await administrator.getByLabel(desk.people.role, { exact: true }).selectOption('agent')
  await administrator.getByRole('button', { name: desk.people.inviteAction }).click()
  await expect(administrator.getByText(desk.people.invited(email))).toBeVisible()

  await page.goto(linkTo(/\/invitation\//, await mailbox.find(email)))
  await axe()
  await page.getByLabel(signIn.invitation.displayName).fill(unique('Agente'))
  await page.getByRole('radio', { name: signIn.join.classes.permanent.label }).check()
  await page.getByRole('button', { name: signIn.invitation.accept }).click()
  await expect(page).toHaveURL(/second-facteur/)
  await page.goto('/mairie')
  await expect(page).toHaveURL(/second-facteur/)
  await page.getByRole('button', { name: signIn.factor.start.action }).click()
  const key = (await page.locator('main code').first().innerText()).replace(/\s/g, '')
  await axe()
  await page.getByLabel(signIn.factor.code).fill('000000')
  await page.getByRole('button', { name: signIn.factor.confirm }).click()
  await expect(page.getByText(fr.people.refusals['second-factor-wrong']).first()).toBeVisible()
  await page.getByLabel(signIn.factor.code).fill(new TOTP({ secret: Secret.fromBase32(key) }).generate())
  await page.getByRole('button', { name: signIn.factor.confirm }).click()
  const shown = page.getByRole('list', { name: signIn.recovery.list }).locator('code')
  await expect(shown).toHaveCount(10)
  const codes = await shown.allInnerTexts()
  await page.getByRole('link', { name: signIn.recovery.kept }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fr.desk.title)

  const lost = await elsewhere()
  await lost.goto('/connexion')
  await identify(lost, mailbox, email)
  await lost.goto('/mairie')
  await lost.getByLabel(signIn.factor.code).fill(codes[0] ?? '')
  await lost.getByRole('button', { name: signIn.factor.confirm }).click()
  await expect(lost.getByRole('heading', { level: 1 })).toHaveText(fr.desk.title)
  await page.goto('/compte/securite')
  await page
    .getByRole('button', { name: account.security.closeNamed('').trim() })
    .first()
    .click()
  await expect(page.getByText(account.security.closed)).toBeVisible()
  await lost.reload()
  await expect(lost).toHaveURL(/\/connexion/)
})

test('a new address is confirmed by a code of its own', async ({ page, mailbox }) => {
  const [old, next] = [newAddress('ancienne'), newAddress('prochaine')]
  const { profile } = account
  await join(page, mailbox, { email: old, name: unique('Déménageuse'), as: 'visitor' })
  await page.goto('/compte/profil')
  await page.getByLabel(profile.newAddress).fill(next)
  await page.getByRole('button', { name: profile.sendCode }).click()
  await page.getByLabel(signIn.code.label).fill(await codeFor(mailbox, next))
  await page.getByRole('button', { name: profile.confirm }).click()
  await expect(page.getByText(profile.addressChanged)).toBeVisible()
  await expect(page.getByText(profile.addressNow(next))).toBeVisible()
})

async function enter(page: Page, role: string) {
  const Origin = process.env.E2E_ADDRESS ?? ''
  await page.request.post(`/demo/entrer/${role}`, { headers: { Origin }, maxRedirects: 0 })
}

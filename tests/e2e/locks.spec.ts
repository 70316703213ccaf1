import { expect, test } from './fixtures.ts'
import { codeFor, giveCode, join, newAddress } from './steps/people.ts'
import { linkTo } from './steps/project.ts'
import { fr, mails, unique } from './steps/words.ts'

test.describe.configure({ mode: 'parallel' })

const { signIn, account, locks } = fr.people
const told = mails.access.lock

test('the owner of the old address stops a change, and a code alone no longer opens the account', async ({
  page,
  elsewhere,
  mailbox,
  axe,
}) => {
  const [old, next] = [newAddress('proprietaire'), newAddress('voleuse')]
  const { profile, security } = account
  const password = 'une phrase de quelques mots'
  await join(page, mailbox, { email: old, name: unique('Volée'), as: 'visitor' })
  await page.goto('/compte/securite/mot-de-passe')
  await page.getByLabel(security.new).fill(password)
  await page.getByRole('button', { name: security.setPassword }).click()
  await expect(page.getByText(security.passwordSet)).toBeVisible()
  await page.goto('/compte/profil/adresse')
  await page.getByLabel(profile.newAddress).fill(next)
  await page.getByRole('button', { name: profile.sendCode }).click()
  await page.getByLabel(signIn.code.label).fill(await codeFor(mailbox, next))
  await page.getByRole('button', { name: profile.confirm }).click()
  await expect(page.getByText(profile.addressChanged)).toBeVisible()

  const phone = await elsewhere({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const mail = await mailbox.find(old, { subject: told.subject['address-changed'](null) })
  await phone.goto(linkTo(/\/connexion\/arret\//, mail))
  await expect(phone.getByText(locks.stop.back)).toBeVisible()
  await page.reload()
  await expect(page.getByText(profile.addressNow(next))).toBeVisible()
  await phone.getByRole('button', { name: locks.stop.button }).click()
  await expect(phone.getByText(locks.stop.frozen)).toBeVisible()
  await page.reload()
  await expect(page).toHaveURL(/\/connexion/)

  const since = new Date()
  await page.goto('/connexion')
  await page.getByLabel(signIn.email).fill(old)
  await page.getByRole('button', { name: signIn.sendCode }).click()
  await giveCode(page, await codeFor(mailbox, old, since))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(locks.frozen.title)
  await axe()
  // It was chosen a moment before the change: it may be the thief's.
  await page.getByLabel(locks.frozen.password).fill(password)
  await page.getByRole('button', { name: locks.frozen.confirm }).click()
  await expect(page.getByText(fr.people.refusals['password-wrong']).first()).toBeVisible()
})

test('an official without her factor is refused with a sentence, and led to set it up', async ({
  page,
  elsewhere,
  enterAs,
  mailbox,
}) => {
  const email = newAddress('sans.facteur')
  await enterAs('admin')
  await page.goto('/mairie/personnes')
  const { people } = fr.people.desk
  await page.getByRole('textbox', { name: people.email }).fill(email)
  await page.getByLabel(people.role, { exact: true }).selectOption('agent')
  await page.getByRole('button', { name: people.inviteAction }).click()
  await expect(page.getByText(people.invited(email))).toBeVisible()
  const invited = await elsewhere()
  await invited.goto(linkTo(/\/invitation\//, await mailbox.find(email)))
  await invited.getByLabel(signIn.invitation.displayName).fill(unique('Sansfacteur'))
  await invited.getByRole('radio').first().check()
  await invited.getByRole('button', { name: signIn.invitation.accept }).click()
  await expect(invited.getByText(signIn.invitation.accepted)).toBeVisible()
  await invited.goto('/compte/profil/adresse')
  await expect(invited.getByText(signIn.factor.required)).toBeVisible()
  await expect(invited.getByRole('button', { name: signIn.factor.start.action })).toBeVisible()
})

import { inLocale } from '#app/lib/language.ts'
import { type DemoRole, expect, expectAccessible, test } from './fixtures.ts'
import { expectNoOverflow, expectWhole, expectWholeAsSent } from './steps/look.ts'
import { findPlaces, patterns, walkedAs } from './steps/walk.ts'

test.describe.configure({ mode: 'parallel' })

/** Pages that no link leads to without doing something first: the stories that do it look at them. */
const elsewhere = new Map([
  ['/promesses/:id/carte', 'leads to the hosted page'],
  ['/promesses/:id/retour', 'campaigns: a card before it'],
  ['/mairie/comptes/alertes/:id', 'an alarm before it: in the demonstration everything adds up'],
  ['/mairie/projets/:slug/photos/:id/retrait', 'a photo before it: the demonstration has none'],
  ['/mairie/projets/:slug/photos/ordre', 'a photo before it: the demonstration has none'],
  ['/mairie/signalements/:id/recours', 'shown by the page of its notice'],
  ['/mairie/dossiers/:slug/depot', 'dossiers: a deliberated dossier before it'],
  ['/connexion/code', 'story: while she identifies herself'],
  ['/connexion/en-attente', 'only after a refusal'],
  ['/inscription', 'story: a code before it'],
  ['/compte/profil/adresse/code', 'account: a code before it'],
  ['/invitation/:token', 'account: an invitation before it'],
  ['/reponse/:token', 'story: the link of a mail'],
  ['/reponse/:token/annulation', 'leads back to the page of its link'],
  ['/reponses/:id/annulation', 'keyboard: an answer of one’s own before it'],
  ['/reprise/:token', 'the link of a mail'],
  ['/desabonnement/:token', 'account: the link of a mail'],
  ['/contributions/:id/historique', 'no-javascript: an edit before it'],
  ['/contributions/:id/recours', 'story: a ruling before it'],
  ['/questions/:id/suite', 'story: an answer before it'],
])
const starts: Partial<Record<DemoRole, string[]>> = {
  residente: ['/compte', '/compte/securite/codes', '/connexion/second-facteur', '/deconnexion', '/projets'],
  maire: ['/mairie', '/mairie/composants', '/mairie/courriels'],
  agent: ['/mairie', '/mairie/guichet?q=Augustine'],
  admin: ['/mairie', '/mairie/personnes?q=Claire', '/mairie/invitations', '/mairie/organisations'],
  secondaire: ['/compte/promesses'],
  tresoriere: ['/mairie', '/mairie/comptes', '/mairie/campagnes'],
  moderatrice: ['/mairie', ...['held', 'appeals'].map((queue) => `/mairie/signalements?file=${queue}`)],
}

const found = new Map<DemoRole | null, Promise<Map<string, string>>>()

for (const pattern of patterns.filter((one) => !elsewhere.has(one))) {
  const role = walkedAs(pattern)
  test(`${pattern} is whole in each language, width and light${role ? `, for ${role}` : ''}`, async ({
    page,
    request,
    baseURL,
    enterAs,
  }) => {
    test.setTimeout(120_000)
    if (!found.has(role))
      found.set(role, findPlaces(request, baseURL ?? '', role, role ? (starts[role] ?? ['/mairie']) : ['/']))
    const path = (await found.get(role))?.get(pattern)
    expect(path, 'a link that leads there').toBeDefined()
    if (role) await enterAs(role)
    // The samples of the components page are written in French.
    const options = { frenchToo: pattern === '/mairie/composants' }
    // Wide and light in French, narrow and dark in Italian; English is only read.
    for (const language of ['fr', 'it'] as const) {
      await page.emulateMedia({ colorScheme: language === 'it' ? 'dark' : 'light' })
      await page.setViewportSize(
        language === 'fr' ? { width: 1280, height: 800 } : { width: 360, height: 740 },
      )
      const answer = await page.goto(inLocale(path ?? '', language))
      expect(answer?.status(), path).toBeLessThan(400)
      await expectWhole(page, language, options)
      await expectAccessible(page)
      await expectNoOverflow(page)
    }
    const english = await page.request.get(inLocale(path ?? '', 'en'))
    expect(english.status(), path).toBeLessThan(400)
    await expectWholeAsSent(page, await english.text(), 'en', options)
  })
}

const lists = [
  '/campagnes',
  '/compte/promesses',
  '/projets',
  '/dossiers',
  '/questions',
  '/registre',
  '/registre/empreintes',
  '/comptes',
  '/comptes/empreintes',
  '/compte',
  '/compte/notifications',
]
const absurd = [
  'q=%00%FF%F0&tri=zzz&phase=%27%3B--&apres=x&avant=%F0%9F',
  `q=${'a%27%22%3C'.repeat(600)}`,
  'apres=-1e999&avant[]=&avant[]=2&elu=..%2F..&etat=__proto__&annee=99999999999',
  'file=constructor&decision=toString&suite=//evil.example&de=%ZZ',
]

test('lists survive whatever an address asks of them', async ({ page, enterAs }) => {
  await enterAs('residente')
  for (const list of lists)
    for (const query of absurd)
      expect((await page.request.get(`${list}?${query}`)).status(), `${list}?${query}`).toBeLessThan(500)
})

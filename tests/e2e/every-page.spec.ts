import type { BrowserContext } from '@playwright/test'
import { exhaustive, isAskedToday } from '../turns.ts'
import { type DemoRole, test as everywhere, expect } from './fixtures.ts'
import { expectWhole, expectWholeAsSent, type Look } from './steps/look.ts'
import { findPlaces, patterns, walkedAs } from './steps/walk.ts'

/**
 * One window for a worker's whole walk, as a reader has: a page takes up what was fetched and compiled for the one
 * before (measured: 2.5 s of a processor instead of 3.9 with a new window for each). `weight` looks at first visits.
 */
const test = everywhere.extend<object, { oneWindow: BrowserContext }>({
  oneWindow: [
    async ({ browser }, use) => {
      const context = await browser.newContext()
      await context.newPage()
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: ({ oneWindow }, use) => use(oneWindow),
  page: async ({ context }, use) => {
    await context.clearCookies()
    await use(context.pages()[0]!) // opened with the window
  },
})

test.describe.configure({ mode: 'parallel' })
test.use({ axeAtEnd: false })

/** Pages that no link leads to without doing something first: the stories that do it look at them. */
const elsewhere = new Map([
  ['/promesses/:id/carte', 'leads to the hosted page'],
  ['/promesses/:id/retour', 'campaigns: a card before it'],
  ['/promesses/:id/contrepartie', 'a collected promise with a reward that asks for something before it'],
  ['/dossiers/:slug/modifications', 'a change of a public dossier before it'],
  ['/propositions/:slug/modification', 'an open proposal of one’s own before it'],
  ['/propositions/:slug/budget', 'an open call before it: those of the demonstration are past it'],
  ['/propositions/:slug/fusion', 'an open proposal of one’s own before it'],
  ['/propositions/:slug/retrait', 'an open proposal of one’s own before it'],
  ['/propositions/:slug/versions', 'an amended proposal before it'],
  ['/propositions/:slug/reprise', 'a withdrawn proposal before it, and a support of it'],
  ['/consultations/:slug/bulletin', 'consultations: it is gone once she has voted'],
  ['/budgets/:slug/bulletin', 'budgets: it is gone once she has voted'],
  ['/mairie/consultations/:slug/questions', 'a draft of a consultation before it'],
  ['/parrainages/:id/paiement', 'leads to the hosted page'],
  ['/mairie/comptes/alertes/:id', 'an alarm before it: in the demonstration everything adds up'],
  ['/mairie/projets/:slug/photos/:id/retrait', 'a photo before it: the demonstration has none'],
  ['/mairie/projets/:slug/photos/ordre', 'a photo before it: the demonstration has none'],
  ['/mairie/lieux/imports/:id', 'a file before it: the demonstration’s places were not brought by one'],
  ['/mairie/signalements/:id/recours', 'shown by the page of its notice'],
  ['/mairie/dossiers/:slug/depot', 'dossiers: a deliberated dossier before it'],
  ['/connexion/code', 'story: while she identifies herself'],
  ['/connexion/en-attente', 'only after a refusal'],
  ['/connexion/gel', 'locks: a stopped change before it'],
  ['/connexion/arret/:token', 'locks: the link of a mail'],
  ['/mairie/guichet/:id/reouverture', 'a frozen account before it'],
  ['/inscription', 'story: a code before it'],
  ['/compte/profil/adresse/code', 'account: a code before it'],
  ['/invitation/:token', 'account: an invitation before it'],
  ['/reponse/:token', 'story: the link of a mail'],
  ['/reponse/:token/annulation', 'leads back to the page of its link'],
  ['/reponses/:id/annulation', 'keyboard: an answer of one’s own before it'],
  ['/promesses/reglement/:token', 'the link of a mail'],
  ['/reprise/:token', 'the link of a mail'],
  ['/guichet/reprise/:token', 'counter: the link of a mail'],
  ['/mairie/guichet/accords/:id', 'counter: a yes asked before it'],
  ['/mairie/guichet/accords/:id/saisie', 'counter: a yes given before it'],
  ['/registre/empreintes/abonnement/:token', 'no-javascript: the link of a mail'],
  ['/infos/abonnement/:token', 'the link of a mail, as that of the fingerprints'],
  ['/desabonnement/:token', 'account: the link of a mail'],
  ['/contributions/:id/historique', 'no-javascript: an edit before it'],
  ['/contributions/:id/recours', 'story: a ruling before it'],
  ['/questions/:id/suite', 'story: an answer before it'],
  ['/signalements/suite/:token', 'what somebody has not published yet before it'],
  ['/signalements/reponse/:token', 'the link of a mail'],
  ['/budgets/:slug/proposer', 'an open call before it: those of the demonstration are past it'],
  ['/mairie/budgets/:slug/idees/:idee', 'an idea to screen before it'],
  ['/mairie/terrain/:number/position', 'a report of a spot that is in no register before it'],
])
const starts: Partial<Record<DemoRole, string[]>> = {
  residente: [
    ...['/compte', '/compte/securite/codes', '/connexion/second-facteur', '/deconnexion', '/projets'],
    ...['/propositions/un-abri-chauffe-a-l-arret-de-la-navette', '/consultations'],
  ],
  // A suspended project and a granted dossier: one in fifteen and one in five, far down their lists.
  maire: [
    ...['/mairie', '/mairie/composants', '/mairie/courriels'],
    ...['/mairie/projets/retenue-d-altitude-du-lac-noir'],
    ...['/mairie/dossiers/telecabine-du-serre-blanc-contrat-avec-la-region'],
  ],
  // Paper of a budget that was counted: nothing waits for that any more.
  agent: ['/mairie', '/mairie/guichet?q=Augustine', '/mairie/papier/30-000-pour-les-sentiers/decompte'],
  admin: [
    '/mairie',
    '/mairie/premiers-pas',
    '/mairie/personnes?q=Claire',
    '/mairie/invitations',
    '/mairie/organisations',
  ],
  secondaire: ['/compte/promesses'],
  entreprise: ['/compte/parrainages'],
  tresoriere: ['/mairie', '/mairie/comptes', '/mairie/campagnes', '/mairie/parrainages'],
  moderatrice: [
    '/mairie',
    '/mairie/terrain',
    '/mairie/consultations/le-marche-du-jeudi/mots',
    ...['held', 'appeals'].map((queue) => `/mairie/signalements?file=${queue}`),
  ],
}

/** Whoever walks, and the pages of each that are looked at today (the walk was half of the browser's time): a role's pages stay with one worker, which looks for their addresses once. */
const walks = new Map<DemoRole | null, string[]>()
for (const pattern of patterns.filter((one, at) => !elsewhere.has(one) && isAskedToday(at, 8))) {
  const role = walkedAs(pattern)
  walks.set(role, [...(walks.get(role) ?? []), pattern])
}
const languages = ['fr', 'it', 'en'] as const
// What axe sees of a part it sees on each page that has the part: one look a page, both by `npm run test:all`.
const looks: readonly Look[] = ['phone', 'desk']
const looksAt = (at: number) => (exhaustive ? looks : [looks[at % looks.length]!])

for (const [role, pages] of walks) {
  test.describe(role ? `for ${role}` : 'for a stranger', () => {
    // Whoever comes first looks for the addresses of all: hundreds of pages for a mayor.
    test.describe.configure({ mode: 'default', timeout: 360_000 })
    let places: Promise<Map<string, string>> | undefined

    for (const [at, pattern] of pages.entries()) {
      test(`${pattern} is whole in each width, light and language`, async ({
        page,
        request,
        baseURL,
        enterAs,
      }) => {
        places ??= findPlaces(
          request,
          baseURL ?? '',
          role,
          role ? (starts[role] ?? ['/mairie']) : ['/'],
          pages,
        )
        const path = (await places).get(pattern) ?? ''
        expect(path, 'a link that leads there').not.toBe('')
        if (role) await enterAs(role)
        // Looked at in one language, which turns from page to page; read in the others. The samples of the
        // components page are written in French.
        const options = { frenchToo: pattern === '/mairie/composants' }
        for (const [turn, language] of languages.entries())
          if (turn === at % languages.length)
            await expectWhole(page, path, language, { ...options, looks: looksAt(at) })
          else await expectWholeAsSent(page, path, language, options)
      })
    }
  })
}

const lists = [
  '/campagnes',
  '/decisions',
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

/**
 * The worst that can be sent to each route of app/routes.ts: a route that is in none of these lists, or in two, fails
 * the cost test. Whatever its list, each is also read as a page and as its data (`.data`), with sixteen kilobytes of
 * headers and cookies, and with a parameter as long as an address may be.
 */
const routes = {
  /** Reads its path alone. */
  read: `
    / /projets/:slug /projets/:slug/financement /projets/:slug/versions /projets/:slug/versions/:number
    /dossiers/:slug /dossiers/:slug/versions/:number /dossiers/:slug/publicite
    /dossiers/:slug/affiche.pdf /dossiers/:slug/avis-des-habitants.pdf /promesses/:id/carte
    /promesses/:id/retour /promesses/reglement/:token/retour /promesses/:id /promesses/:id/preuve.json /decisions/fil.atom
    /decisions.csv /decisions/:slug /decisions/:slug/acte.pdf /donnees /partenaires/:slug
    /partenaires/factures/:id /parrainages/:id /parrainages/:id/paiement /parrainages/:id/retour
    /projets/:slug/avis.csv /projets/:slug/fil.atom /dossiers/:slug/avis.csv /dossiers/:slug/fil.atom
    /contributions/:id /contributions/:id/historique /questions/:id /elus /elus/:slug /compte
    /compte/securite /compte/donnees /compte/export /compte/parrainages /compte/guichet
    /projets/fil.atom /projets/:slug/calendrier.ics /registre/empreintes /registre/empreintes.jsonl
    /comptes.jsonl /comptes/empreintes /comptes/:position /mairie /mairie/questions
    /mairie/justificatifs/:id/piece /mairie/guichet/accords/:id/recu /mairie/personnes/:id
    /mairie/tableau /mairie/projets /mairie/projets/:slug/apercu /mairie/campagnes/:slug/apercu
    /mairie/comptes /mairie/comptes/interne.jsonl /mairie/parrainages/:slug /mairie/composants /accessibilite /mentions-legales
    /confidentialite /securite /fichiers/:id`,
  /** Reads its query too: every filter of the site, at its longest. */
  query: `
    /projets /dossiers /campagnes /campagnes/:slug /decisions /partenaires /questions /compte/promesses
    /compte/notifications /comptes /comptes.csv /registre /registre.csv /mairie/signalements
    /mairie/justificatifs /mairie/personnes /mairie/organisations/:id /mairie/courriels /mairie/dossiers
    /mairie/campagnes /mairie/campagnes/:slug/paiements /mairie/decisions /mairie/comptes.csv /mairie/comptes/lignes
    /mairie/parrainages /mairie/courriels/:name/:locale`,
  /** Takes a form: words as dear as they can be, as many names as are allowed, and the reserved ones. */
  words: `
    /promesses/:id/reglement /promesses/reglement/:token /campagnes/:slug/promesses
    /promesses/:id/modification /promesses/:id/retrait /projets/:slug/commentaires /projets/:slug/avis
    /projets/:slug/questions /projets/:slug/suivi /projets/:slug/suivi/fin /dossiers/:slug/commentaires
    /dossiers/:slug/avis /dossiers/:slug/questions /dossiers/:slug/suivi /dossiers/:slug/suivi/fin
    /contributions/:id/reponses /contributions/:id/modification /contributions/:id/retrait
    /contributions/:id/utile /questions/:id/suite /elus/:slug/questions /reponse/:token
    /reponse/:token/annulation /reponses/:id/annulation /connexion /connexion/mot-de-passe
    /connexion/code /connexion/gel /connexion/arret/:token /mairie/guichet/:id/reouverture /connexion/en-attente /connexion/en-attente/abandon /connexion/second-facteur /connexion/second-facteur/cle
    /inscription /deconnexion /invitation/:token /compte/profil /compte/profil/adresse
    /compte/profil/adresse/code /compte/residence/retrait /compte/securite/appareils
    /compte/securite/autres-appareils /compte/securite/mot-de-passe /compte/securite/second-facteur
    /compte/securite/codes /compte/effacement /compte/guichet/accord /compte/guichet/accord/fin
    /compte/guichet/reprise /compte/suivis /compte/suivis/fin /compte/suivis/courriels
    /compte/notifications/lecture /compte/notifications/:id /desabonnement/:token
    /desabonnement/:token/reprise /guichet/reprise/:token /reprise/:token
    /registre/empreintes/abonnement /registre/empreintes/abonnement/fin
    /registre/empreintes/abonnement/:token /contributions/:id/signalement /contributions/:id/recours
    /mairie/questions/:id /mairie/questions/:id/lecture /mairie/signalements/:id
    /mairie/signalements/:id/publication /mairie/signalements/:id/recours /mairie/justificatifs/:id
    /mairie/guichet /mairie/guichet/:id /mairie/guichet/:id/accords /mairie/guichet/accords/:id
    /mairie/guichet/accords/:id/saisie /mairie/guichet/accords/:id/lettre
    /mairie/guichet/accords/:id/reprise /mairie/personnes/:id/roles /mairie/personnes/:id/revocations
    /mairie/personnes/:id/mandat /mairie/invitations /mairie/organisations
    /mairie/organisations/:id/membres /mairie/organisations/:id/departs /mairie/reglages
    /mairie/projets/nouveau /mairie/projets/:slug /mairie/projets/:slug/brouillon
    /mairie/projets/:slug/publication /mairie/projets/:slug/etapes
    /mairie/projets/:slug/etapes/:id/report /mairie/projets/:slug/etapes/:id/franchissement
    /mairie/projets/:slug/phases /mairie/projets/:slug/suspension /mairie/projets/:slug/reprise
    /mairie/projets/:slug/photos/ordre /mairie/projets/:slug/photos/:id/retrait /mairie/dossiers/nouveau
    /mairie/dossiers/:slug /mairie/dossiers/:slug/publication /mairie/dossiers/:slug/depot
    /mairie/dossiers/:slug/avis-des-habitants /mairie/dossiers/:slug/etats
    /mairie/dossiers/:slug/prolongation /mairie/dossiers/:slug/pieces/:id/retrait
    /mairie/dossiers/:slug/montants /mairie/campagnes/nouvelle /mairie/campagnes/:slug
    /mairie/campagnes/:slug/ouverture /mairie/campagnes/:slug/annulation /mairie/paiements/:id
    /mairie/decisions/nouveau /mairie/decisions/:id /mairie/decisions/:id/publication
    /mairie/decisions/:id/occultation /mairie/comptes/alertes/:id /mairie/parrainages/nouvelle
    /mairie/parrainages/:slug/retrait /mairie/parrainages/factures/:id/avoir /mairie/apercu /*
    /webhooks/stripe`,
  /** Takes a form with a file: few bytes that unfold to many pixels, and many tiny parts. */
  upload: `
    /partenaires/:slug/parrainages /compte/residence /mairie/projets/:slug/phases/pieces/:piece
    /mairie/projets/:slug/photos /mairie/dossiers/:slug/pieces /mairie/decisions/:id/acte-signe`,
}
export type Worst = keyof typeof routes

/** What a route was declared to take; none or several is a mistake. */
export const worstOf = (path: string): Worst[] =>
  (Object.keys(routes) as Worst[]).filter((kind) => routes[kind].trim().split(/\s+/).includes(path))

export type Sent = {
  what: string
  method?: 'GET' | 'POST'
  query?: string
  path?: (pattern: string) => string
  data?: true
  headers?: Record<string, string>
  body?: string | Buffer
}

const names = [
  'q',
  'lieu',
  'phase',
  'theme',
  'tri',
  'agir',
  'apres',
  'avant',
  'after',
  'year',
  'cursor',
  'ground',
]
const fields = (
  'body text title reason note explanation message words name displayName email code password place summary purpose ' +
  'story object texts.fr.title texts.fr.summary texts.fr.body texts.it.body texts.en.body texts.fr.text lang stance'
).split(' ')
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const encoded = (pairs: readonly (readonly [string, string])[]) =>
  new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()

const heavyHeaders = {
  cookie: Array.from({ length: 300 }, (_, n) => `c${n}=${'x'.repeat(24)}`).join('; '),
  'accept-language': 'fr;q=0.1,'.repeat(200),
  'if-none-match': `"${'x'.repeat(1_000)}"`,
}

const everywhere: Sent[] = [
  { what: 'as a page, with long headers', headers: heavyHeaders },
  { what: 'as data, with long headers', data: true, headers: heavyHeaders },
  { what: 'a long parameter', path: (pattern) => pattern.replaceAll(/:\w+|\*/g, 'a'.repeat(1_900)) },
]

/** Markdown, lines and numbers that readers have stumbled on, a kind for each field in turn. */
const dear = ['_**a', '> - ', '[](', 'a|b\n-|-\n', '9', '\u200b', '\n', 'a@', ' ']
const longWords = encoded(fields.map((name, n) => [name, dear[n % dear.length]!.repeat(8_000)])) // within

const allowedNames = encoded(
  Array.from({ length: 3_000 }, (_, n) => [`a[${n % 999}].b[${(n * 7) % 999}].c[${n % 99}]`, ''] as const),
)
const reserved = encoded([
  ['__intent__', '{"type":"update","payload":{"name":"a[60000000].b","value":"x"}}'],
  ['__state__', '{"a":'],
])

const sent: Record<Worst, (picture: Buffer) => Sent[]> = {
  read: () => [],
  query: () => [
    { what: 'a long query', query: `?${encoded(names.map((name) => [name, 'é-'.repeat(100)]))}` },
  ],
  words: () => [
    { what: 'dear words', method: 'POST', headers: form, body: longWords },
    { what: 'many names', method: 'POST', headers: form, body: allowedNames },
    { what: 'reserved names', method: 'POST', headers: form, body: reserved },
  ],
  upload: (picture) => [
    ...sent.words(picture),
    { what: 'a picture of many pixels', method: 'POST', ...multipart([picture]) },
    {
      what: 'many parts',
      method: 'POST',
      ...multipart(Array.from({ length: 20_000 }, () => Buffer.from('x'))),
    },
  ],
}

/** Everything that is sent to a route of this kind. */
export const sentTo = (kind: Worst, picture: Buffer): Sent[] => [...everywhere, ...sent[kind](picture)]

const boundary = 'frontiere'
function multipart(parts: Buffer[]) {
  const part = (name: string, body: Buffer, file = '') =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`),
      body,
      Buffer.from('\r\n'),
    ])
  const words = [
    ['class', 'permanent'],
    ['fr', 'Une image du village'],
    ['kind', 'plan'],
    ['title', 'Un plan'],
  ]
  const all = [
    ...words.map(([name, value]) => part(name!, Buffer.from(value!))), // pairs
    ...parts.flatMap((body) => ['file', 'proof'].map((name) => part(name, body, '; filename="x.png"'))),
    Buffer.from(`--${boundary}--\r\n`),
  ]
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat(all),
  }
}

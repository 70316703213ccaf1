import { longestForm, mostFields } from '#app/web/forms/read-form.ts'

/**
 * The worst that can be sent to each route of app/routes.ts: a route that is in none of these lists, or in two, fails
 * the cost test. Whatever its list, each is also read as a page and as its data (`.data`), with sixteen kilobytes of
 * headers and cookies, and with a parameter as long as an address may be.
 */
const routes = {
  /** Reads its path alone. */
  read: `
    / /projets/:slug /projets/:slug/financement /projets/:slug/images /projets/:slug/versions /projets/:slug/versions/:number
    /dossiers/:slug /dossiers/:slug/versions/:number /dossiers/:slug/publicite /dossiers/:slug/modifications
    /dossiers/:slug/affiche.pdf /dossiers/:slug/avis-des-habitants.pdf /promesses/:id/carte
    /promesses/:id/retour /promesses/reglement/:token/retour /promesses/:id /promesses/:id/preuve.json /decisions/fil.atom
    /decisions.csv /decisions/:slug /decisions/:slug/acte.pdf /donnees /donnees/infos-travaux.geojson /donnees/scdl-equipements.csv /carte/reperes.json /partenaires/:slug
    /partenaires/factures/:id /parrainages/:id /parrainages/:id/paiement /parrainages/:id/retour
    /propositions/:slug /propositions/:slug/versions /mairie/propositions /propositions.csv /propositions/fil.atom /consultations/fil.atom /budgets/fil.atom
    /:path/:slug/avis.csv /:path/:slug/fil.atom /infos/bulletins/:slug /infos/calendriers /infos/calendriers/:slug/agenda.ics /organismes/:slug /mairie/calendriers /mairie/bulletins /lieux/:slug /lieux.geojson /services/:slug /services.csv
    /:path/:slug/histoire /:path/:slug/carte.png /:path/:slug/code.svg /carte.png /manifest.webmanifest /dossiers/:slug/financement
    /consultations /consultations/:slug /consultations/:slug/secret /consultations/:slug/rapport.pdf
    /consultations/:slug/bulletins.jsonl /mairie/consultations /budgets /budgets/:slug /budgets/:slug/secret /budgets/:slug/resultat
    /budgets/:slug/bulletins.pb /budgets/:slug/rapport.pdf
    /mairie/budgets /mairie/papier/:slug/bulletin.pdf
    /signalements/:number /signalements/delais /signalements/suite/:token/photos/:id
    /contributions/:id /contributions/:id/historique /questions/:id /elus /elus/:slug /compte
    /compte/securite /compte/donnees /compte/export /compte/parrainages /compte/guichet
    /listes/projets /projets/fil.atom /projets/:slug/calendrier.ics /registre/empreintes /registre/empreintes.jsonl
    /comptes.jsonl /comptes/empreintes /comptes/:position /mairie /mairie/questions
    /mairie/justificatifs/:id/piece /mairie/guichet/accords/:id/recu /mairie/personnes/:id
    /mairie/tableau /mairie/bilan /mairie/projets /mairie/projets/:slug/apercu /mairie/campagnes/:slug/apercu
    /mairie/comptes /mairie/comptes/interne.jsonl /mairie/parrainages/:slug /mairie/composants /accessibilite /mentions-legales
    /confidentialite /securite /fichiers/:id /fichiers/:id/:name`,
  /** Reads its query too: every filter of the site, at its longest. */
  query: `
    /signalements /signalements.csv /signalements.geojson /mairie/terrain
    /recherche /carte /infos /infos/ecran /infos/fil.atom /infos/fil.json /infos/agenda.ics /infos/bulletins /services /lieux /mairie/lieux /projets /dossiers /propositions /propositions/semblables /campagnes /campagnes/:slug /decisions /partenaires /questions /compte/promesses
    /consultations/:slug/bulletins.csv /consultations/:slug/mots /consultations/:slug/mots.csv /budgets/:slug/idees /budgets/:slug/bulletins.csv /budgets/:slug/resultat.csv
    /compte/notifications /comptes /comptes.csv /registre /registre.csv /mairie/signalements
    /mairie/justificatifs /mairie/personnes /mairie/organisations/:id /mairie/courriels /mairie/dossiers
    /mairie/campagnes /mairie/campagnes/:slug/paiements /mairie/decisions /mairie/comptes.csv /mairie/comptes/lignes
    /mairie/parrainages /mairie/courriels/:name/:locale /mairie/campagnes/:slug/contreparties.csv
    /:path/:slug/discussion`,
  /** Takes a form: its own fields filled to their limits (dear-forms.ts), and what no form may be. */
  words: `
    /promesses/:id/reglement /promesses/reglement/:token /campagnes/:slug/promesses
    /propositions/nouvelle /propositions/:slug/soutien /propositions/:slug/soutien/fin
    /propositions/:slug/retrait /propositions/:slug/reprise /propositions/:slug/modification
    /propositions/:slug/budget /propositions/:slug/auteurs /propositions/:slug/auteurs/reponse /propositions/:slug/fusion
    /propositions/:slug/fusion/reponse /mairie/propositions/:slug /mairie/propositions/:slug/examen
    /budgets/:slug/bulletin /budgets/:slug/urne /budgets/:slug/proposer /mairie/budgets/nouveau /mairie/budgets/:slug /mairie/budgets/:slug/appel
    /mairie/budgets/:slug/idees/:idee /mairie/budgets/:slug/vote /mairie/budgets/:slug/tirage
    /mairie/budgets/:slug/decision /mairie/budgets/:slug/projets
    /consultations/:slug/bulletin /consultations/:slug/urne /mairie/consultations/nouvelle
    /mairie/consultations/:slug /mairie/consultations/:slug/questions /mairie/consultations/:slug/questions/retrait /mairie/consultations/:slug/mots
    /mairie/papier/:slug /mairie/papier/:slug/decompte /mairie/papier/:slug/decompte/retrait /mairie/papier/:slug/decompte/fin
    /mairie/consultations/:slug/annonce /mairie/consultations/:slug/reponse /mairie/consultations/:slug/tirage
    /mairie/propositions/:slug/projet /services/:slug/doute /services/:slug/saison /mairie/services
    /mairie/services/:slug/saison
    /mairie/infos /mairie/calendriers/nouveau /mairie/calendriers/:slug
    /infos/telephone /infos/telephone/fin /infos/abonnement /infos/abonnement/fin /infos/abonnement/:token
    /mairie/bulletins/nouveau /mairie/bulletins/:slug /mairie/bulletins/:slug/fin
    /signalements/suite/:token /signalements/suite/:token/sans-adresse /signalements/suite/:token/rejoindre
    /signalements/suite/:token/reglement /signalements/reponse/:token /signalements/:number/aussi
    /signalements/:number/reglement /mairie/terrain/:number /mairie/terrain/:number/preuve
    /mairie/terrain/:number/position /mairie/terrain/:number/photos/:id/publication
    /mairie/terrain/:number/photos/:id/retrait /mairie/terrain/:number/photos/:id/masque
    /mairie/terrain/categories /mairie/terrain/categories/:id
    /mairie/services/nouveau /mairie/services/:slug /mairie/lieux/nouveau /mairie/lieux/:slug /mairie/lieux/imports/:id
    /promesses/:id/modification /promesses/:id/contrepartie /promesses/:id/retrait /:path/:slug/commentaires /:path/:slug/avis
    /:path/:slug/questions /:path/:slug/suivi /:path/:slug/suivi/fin
    /contributions/:id/reponses /contributions/:id/modification /contributions/:id/retrait
    /contributions/:id/utile /questions/:id/suite /reponse/:token
    /reponse/:token/annulation /reponses/:id/annulation /connexion /connexion/mot-de-passe
    /connexion/code /connexion/gel /connexion/arret/:token /mairie/guichet/:id/reouverture /connexion/en-attente
    /connexion/en-attente/abandon /connexion/second-facteur /connexion/second-facteur/cle
    /inscription /deconnexion /invitation/:token /compte/profil /compte/profil/adresse
    /compte/profil/adresse/code /compte/residence/retrait /compte/securite/appareils
    /compte/securite/autres-appareils /compte/securite/mot-de-passe /compte/securite/second-facteur
    /compte/securite/codes /compte/effacement /compte/guichet/accord /compte/guichet/accord/fin
    /compte/guichet/reprise /compte/suivis /compte/suivis/fin /compte/suivis/courriels
    /compte/notifications/lecture /compte/notifications/:id /desabonnement/:token
    /desabonnement/:token/reprise /guichet/reprise/:token /reprise/:token
    /registre/empreintes/abonnement /registre/empreintes/abonnement/fin
    /registre/empreintes/abonnement/:token /contributions/:id/signalement /contributions/:id/recours
    /mairie/questions/:id /mairie/questions/:id/lecture /mairie/questions/:id/transmission /mairie/signalements/:id
    /mairie/signalements/ensemble/:id /mairie/signalements/:id/publication /mairie/signalements/:id/recours /mairie/justificatifs/:id
    /mairie/guichet /mairie/guichet/:id /mairie/guichet/:id/accords /mairie/guichet/accords/:id
    /mairie/guichet/accords/:id/saisie /mairie/guichet/accords/:id/lettre
    /mairie/guichet/accords/:id/reprise /mairie/personnes/:id/roles /mairie/personnes/:id/revocations
    /mairie/personnes/:id/mandat /mairie/invitations /mairie/organisations
    /mairie/organisations/:id/membres /mairie/organisations/:id/departs /mairie/reglages /mairie/premiers-pas
    /mairie/projets/nouveau /mairie/projets/:slug /mairie/projets/:slug/brouillon
    /mairie/projets/:slug/suppression /mairie/dossiers/:slug/suppression /mairie/campagnes/:slug/suppression
    /mairie/decisions/:id/suppression /mairie/saisies
    /mairie/projets/:slug/publication /mairie/projets/:slug/etapes
    /mairie/projets/:slug/etapes/:id/report /mairie/projets/:slug/etapes/:id/franchissement
    /mairie/projets/:slug/phases /mairie/projets/:slug/suspension /mairie/projets/:slug/reprise
    /mairie/projets/:slug/photos/ordre /mairie/projets/:slug/photos/:id/retrait /mairie/dossiers/nouveau
    /mairie/dossiers/:slug /mairie/dossiers/:slug/publication /mairie/dossiers/:slug/depot
    /mairie/dossiers/:slug/avis-des-habitants /mairie/dossiers/:slug/etats
    /mairie/dossiers/:slug/prolongation /mairie/dossiers/:slug/pieces/:id/retrait
    /mairie/dossiers/:slug/montants /mairie/campagnes/nouvelle /mairie/campagnes/:slug
    /mairie/campagnes/:slug/ouverture /mairie/campagnes/:slug/annulation /mairie/paiements/:id
    /mairie/campagnes/:slug/contreparties
    /mairie/decisions/nouveau /mairie/decisions/:id /mairie/decisions/:id/publication
    /mairie/decisions/:id/occultation /mairie/comptes/alertes/:id /mairie/parrainages/nouvelle
    /mairie/parrainages/:slug/retrait /mairie/parrainages/factures/:id/avoir /mairie/apercu /*
    /webhooks/stripe`,
  /** Takes a form with a file: few bytes that unfold to many pixels, and many tiny parts. */
  upload: `
    /partenaires/:slug/parrainages /compte/residence /mairie/projets/:slug/phases/pieces/:piece
    /mairie/lieux/imports /signalements/nouveau /signalements/envoi
    /mairie/projets/:slug/photos /mairie/dossiers/:slug/pieces /mairie/decisions/:id/acte-signe`,
}
export type Worst = keyof typeof routes

/** Those that read no form of ours, whoever sends it, and why. */
export const readsNoForm: Record<string, string> = {
  '/*': 'there is no such page',
  '/webhooks/stripe': 'it takes what Stripe signed, which tests of its own send',
  '/connexion/en-attente': 'the words were read before; it looks up which of them are meant',
  '/mairie/guichet/accords/:id/lettre': 'its address says all',
  ...{ '/desabonnement/:token': 'its link says all', '/reprise/:token': 'its link says all' },
  '/guichet/reprise/:token': 'its link says all',
  '/consultations/:slug/bulletin': 'a ballot is read by its own questions, not by a schema',
  '/budgets/:slug/bulletin': 'a ballot is read by its own question, not by a schema',
  '/signalements/suite/:token': 'what is published is gone: a link of the same draft was used before it',
}

const listed = (kind: Worst): string[] => routes[kind].trim().split(/\s+/)
const kinds = Object.keys(routes) as Worst[]

/** Every route that was declared. */
export const declared: string[] = kinds.flatMap(listed)

/** What a route was declared to take; none or several is a mistake. */
export const worstOf = (path: string): Worst[] => kinds.filter((kind) => listed(kind).includes(path))

export type Sent = {
  what: string
  method?: string
  query?: string
  path?: (pattern: string) => string
  data?: true
  headers?: Record<string, string>
  body?: string | Buffer
  /** It is no form that anybody may send: it is measured how it is refused. */
  refused?: true
}

const filters = 'q lieu titre jour etat phase theme tri agir apres avant after year cursor ground'.split(' ')
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

/** As many names as are read, of lists within lists, which no schema has. */
const strangeNames = encoded(
  Array.from({ length: mostFields - 1 }, (_, n) => [`a[${n % 999}].b[${(n * 7) % 999}].c[${n % 99}]`, '']),
)
const reserved = encoded([
  ['__intent__', '{"type":"update","payload":{"name":"a[60000000].b","value":"x"}}'],
  ['__state__', '{"a":'],
])
const sent = (what: string, body: string): Sent => ({
  ...{ what, method: 'POST', headers: form, body, refused: true },
})
const noForm = [
  sent('too many bytes', `body=${'_a'.repeat(longestForm / 2)}`),
  sent('too many names', `${strangeNames}&${'x=&'.repeat(mostFields)}`),
  sent('strange names', strangeNames),
  sent('reserved names', reserved),
]
const longQuery: Sent = {
  what: 'a long query',
  query: `?${encoded(filters.map((name) => [name, 'é-'.repeat(100)]))}`,
}

/** Everything that is sent to a route of this kind, besides what it takes. */
export function sentTo(kind: Worst): Sent[] {
  if (kind === 'read') return everywhere
  return [...everywhere, ...(kind === 'query' ? [longQuery] : noForm)]
}

/** The page and a long query always; of what else goes everywhere, and of what no form may be, one for each route in turn. */
export function turns(all: readonly Sent[], n: number): Sent[] {
  const [page, ...others] = all.filter(({ refused, query }) => !refused && !query)
  const one = (some: readonly Sent[]) => some.slice(n % (some.length || 1)).slice(0, 1)
  const refused = all.filter((sent) => sent.refused)
  return [page!, ...one(others), ...one(refused), ...all.filter(({ query }) => query)] // each kind is read
}

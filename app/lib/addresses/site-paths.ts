import { reliefOf } from '../drawings/relief-of.ts'
import { asSheet } from '../formats/csv.ts'
import { inLocale, type Locale } from '../language.ts'
import { fieldPaths } from './field-paths.ts'
import { stanceWords } from './stance-words.ts'
import type { SubjectPlace } from './subject-kinds.ts'
import { votePaths } from './vote-paths.ts'
import { type Query, withQuery } from './with-query.ts'

/** Every link of the site but those of the desk's own pages, in one language. */
export function sitePathsIn(locale: Locale) {
  const to = (path: string, query?: Query) => inLocale(withQuery(path, query), locale)
  /** What people may do on a subject: the same words under each, where its kind takes it. */
  const subjectAt = (base: string) => ({
    show: to(base),
    follow: to(`${base}/suivi`),
    followEnd: to(`${base}/suivi/fin`),
    feed: to(`${base}/fil.atom`),
    opinion: to(`${base}/avis`),
    /** Its form, with what one touched already. */
    opinionFor: (stance: keyof typeof stanceWords) =>
      `${to(`${base}/avis`, { avis: stanceWords[stance] })}#avis`,
    opinionsFile: to(`${base}/avis.csv`),
    opinionsSheet: to(`${base}/avis.csv`, asSheet),
    discussion: (query?: Query) => to(`${base}/discussion`, query),
    /** Its form, on the same page. */
    write: `${to(`${base}/discussion`)}#ecrire`,
    history: to(`${base}/histoire`),
    /** The picture beside a link to it, and its address for a camera. */
    card: to(`${base}/carte.png`),
    code: to(`${base}/code.svg`),
    comments: to(`${base}/commentaires`),
    questions: to(`${base}/questions`),
    /** Leads to the page of the discussion on which the comment stands now. */
    comment: (id: string) => to(`/contributions/${id}`),
    /** The comment on a page of the discussion that is known to hold it. */
    commentHere: (id: string, query?: Query) => `${to(`${base}/discussion`, query)}#c-${id}`,
  })
  const project = (slug: string) => ({
    ...subjectAt(`/projets/${slug}`),
    financing: to(`/projets/${slug}/financement`),
    calendar: to(`/projets/${slug}/calendrier.ics`),
    images: to(`/projets/${slug}/images`),
    versions: to(`/projets/${slug}/versions`),
    version: (number: number) => to(`/projets/${slug}/versions/${number}`),
  })
  const dossier = (slug: string) => ({
    ...subjectAt(`/dossiers/${slug}`),
    version: (number: number) => to(`/dossiers/${slug}/versions/${number}`),
    financing: to(`/dossiers/${slug}/financement`),
    /** What it said before. */
    changes: to(`/dossiers/${slug}/modifications`),
    publicity: to(`/dossiers/${slug}/publicite`),
    /** The poster of the legal publicity, and the annex to the application: PDF. */
    poster: to(`/dossiers/${slug}/affiche.pdf`),
    annex: to(`/dossiers/${slug}/avis-des-habitants.pdf`),
  })
  const campaign = (slug: string, query?: Query) => ({
    show: to(`/campagnes/${slug}`, query),
    /** Where one promises: never cached, since its form holds a key of its own. */
    pledges: to(`/campagnes/${slug}/promesses`, query),
  })
  const pledge = (id: string) => ({
    show: to(`/promesses/${id}`),
    /** Leads on to the hosted page on which a card is given, and where that leads back to. */
    card: to(`/promesses/${id}/carte`),
    proof: to(`/promesses/${id}/preuve.json`),
    back: to(`/promesses/${id}/retour`),
    change: to(`/promesses/${id}/modification`),
    /** Where she says what her reward needs, until it leaves. */
    reward: to(`/promesses/${id}/contrepartie`),
    /** Where a form leads on to the hosted page on which she pays, once her card was refused. */
    mend: to(`/promesses/${id}/reglement`),
    withdraw: to(`/promesses/${id}/retrait`),
  })
  const proposal = (slug: string) => ({
    ...subjectAt(`/propositions/${slug}`),
    support: to(`/propositions/${slug}/soutien`),
    supportEnd: to(`/propositions/${slug}/soutien/fin`),
    withdraw: to(`/propositions/${slug}/retrait`),
    /** Where a supporter carries on what its author withdrew. */
    carryOn: to(`/propositions/${slug}/reprise`),
    /** Where it enters the call of a budget. */
    enterBudget: to(`/propositions/${slug}/budget`),
    revise: to(`/propositions/${slug}/modification`),
    versions: to(`/propositions/${slug}/versions`),
    authors: to(`/propositions/${slug}/auteurs`),
    authorsAnswer: to(`/propositions/${slug}/auteurs/reponse`),
    merge: to(`/propositions/${slug}/fusion`),
    mergeAnswer: to(`/propositions/${slug}/fusion/reponse`),
  })
  const decision = (slug: string) => ({
    show: to(`/decisions/${slug}`),
    /** Its PDF, as long as the law lets it be read. */
    pdf: to(`/decisions/${slug}/acte.pdf`),
  })
  /** Where the owner of a refused card pays from a signed link; the token is the only key. */
  const mend = (token: string) => ({
    show: to(`/promesses/reglement/${token}`),
    back: to(`/promesses/reglement/${token}/retour`),
  })
  const official = (slug: string) => to(`/elus/${slug}`)
  const sponsorship = (id: string) => ({
    show: to(`/parrainages/${id}`),
    /** Leads to the payment page, and back from it. */
    payment: to(`/parrainages/${id}/paiement`),
    back: to(`/parrainages/${id}/retour`),
  })
  return {
    home: to('/'),
    /** The picture beside a link to a page that has none of its own. */
    siteCard: to('/carte.png'),
    /** One box for all that the site holds. */
    search: (query?: Query) => to('/recherche', query),
    projects: (query?: Query) => to('/projets', query),
    projectsFeed: to('/projets/fil.atom'),
    project,
    dossiers: (query?: Query) => to('/dossiers', query),
    dossier,
    campaigns: (query?: Query) => to('/campagnes', query),
    campaign,
    pledge,
    mend,
    /** The paths of whatever people may follow or speak of, or an act decide, by the first word of its address. */
    subject: ({ path, slug }: Pick<SubjectPlace, 'path' | 'slug'>) => subjectAt(`/${path}/${slug}`),
    services: (query?: Query) => to('/services', query),
    servicesFile: to('/services.csv'),
    servicesSheet: to('/services.csv', asSheet),
    service: (slug: string) => ({
      ...subjectAt(`/services/${slug}`),
      /** Where one says that she sees something else. */
      doubt: to(`/services/${slug}/doute`),
      /** Where one says how its season was. */
      season: to(`/services/${slug}/saison`),
    }),
    /** What one needs to know now. */
    infos: (query?: Query) => to('/infos', query),
    /** The same on a screen in a hall. */
    infoScreen: (query?: Query) => to('/infos/ecran', query),
    infoFiles: {
      atom: (query?: Query) => to('/infos/fil.atom', query),
      json: (query?: Query) => to('/infos/fil.json', query),
      calendar: (query?: Query) => to('/infos/agenda.ics', query),
    },
    calendars: to('/infos/calendriers'),
    calendarFile: (slug: string) => to(`/infos/calendriers/${slug}/agenda.ics`),
    /** What a body runs, lets people know and owes. */
    body: (slug: string) => to(`/organismes/${slug}`),
    /** What the bodies of the station let people know. */
    bulletins: (query?: Query) => to('/infos/bulletins', query),
    bulletin: (slug: string) => to(`/infos/bulletins/${slug}`),
    /** Bulletins by mail. */
    infoMails: {
      ask: to('/infos/abonnement'),
      end: to('/infos/abonnement/fin'),
      confirm: (token: string) => to(`/infos/abonnement/${token}`),
    },
    /** Dangers on a phone. */
    pushes: { ask: to('/infos/telephone'), end: to('/infos/telephone/fin') },
    /** Everything that has a where, on one map. */
    map: (query?: Query) => to('/carte', query),
    mapMarks: to('/carte/reperes.json'),
    ...fieldPaths(to, subjectAt),
    /** The register of places; as GeoJSON. */
    places: (query?: Query) => to('/lieux', query),
    placesFile: (query?: Query) => to('/lieux.geojson', query),
    place: (slug: string) => subjectAt(`/lieux/${slug}`),
    decisions: (query?: Query) => to('/decisions', query),
    decisionsFeed: to('/decisions/fil.atom'),
    /** The délibérations by the columns of scdl-deliberations. */
    decisionsFile: to('/decisions.csv'),
    decisionsSheet: to('/decisions.csv', asSheet),
    decision,
    proposals: (query?: Query) => to('/propositions', query),
    newProposal: to('/propositions/nouvelle'),
    /** Those like what is being typed, as data. */
    similarProposals: (query: Query) => to('/propositions/semblables', query),
    proposalsFeed: to('/propositions/fil.atom'),
    proposalsFile: to('/propositions.csv'),
    proposalsSheet: to('/propositions.csv', asSheet),
    proposal,
    ...votePaths(to, subjectAt),
    openData: to('/donnees'),
    /** By official schemas: works as infos-travaux, equipment as scdl-equipements. */
    worksFile: to('/donnees/infos-travaux.geojson'),
    equipmentFile: to('/donnees/scdl-equipements.csv'),
    equipmentSheet: to('/donnees/scdl-equipements.csv', asSheet),
    /** Sponsors, apart from those who give. */
    sponsors: to('/partenaires'),
    sponsorsShown: (query: Query) => to('/partenaires', query),
    sponsorsOf: (projectSlug: string) => `${to('/partenaires')}#${projectSlug}`,
    sponsorPackage: (slug: string) => ({
      show: to(`/partenaires/${slug}`),
      take: to(`/partenaires/${slug}/parrainages`),
    }),
    sponsorship,
    /** An invoice or a credit note, as PDF. */
    invoice: (id: string) => to(`/partenaires/factures/${id}`),
    questions: (query?: Query) => to('/questions', query),
    question: (id: string) => to(`/questions/${id}`),
    /** Where the asker says whether the answer answers. */
    questionSettling: (id: string) => to(`/questions/${id}/suite`),
    officials: to('/elus'),
    official,
    /** Where an official answers from a signed link; the token is the only key. */
    answer: (token: string) => to(`/reponse/${token}`),
    answerUndo: (token: string) => to(`/reponse/${token}/annulation`),
    /** The same for an answer given at the desk, by its id. */
    deskAnswerUndo: (id: string) => to(`/reponses/${id}/annulation`),
    /** Where an official takes her answer back from the mail that confirms it. */
    undoAnswer: (token: string) => to(`/reprise/${token}`),
    signIn: (query?: Query) => to('/connexion', query),
    signInPassword: to('/connexion/mot-de-passe'),
    signInCode: to('/connexion/code'),
    /** What she wrote before she signed in, when a rule refuses it now. */
    signInKept: to('/connexion/en-attente'),
    signInKeptDrop: to('/connexion/en-attente/abandon'),
    signInFrozen: to('/connexion/gel'),
    stopLockChange: (token: string) => to(`/connexion/arret/${token}`),
    signInSecondFactor: to('/connexion/second-facteur'),
    signInSecondFactorKey: to('/connexion/second-facteur/cle'),
    join: to('/inscription'),
    invitation: (token: string) => to(`/invitation/${token}`),
    signOut: to('/deconnexion'),
    account: to('/compte'),
    accountProfile: to('/compte/profil'),
    accountAddress: to('/compte/profil/adresse'),
    accountAddressCode: to('/compte/profil/adresse/code'),
    accountResidency: to('/compte/residence'),
    accountResidencyWithdrawal: to('/compte/residence/retrait'),
    accountSecurity: to('/compte/securite'),
    accountDevices: to('/compte/securite/appareils'),
    accountOtherDevices: to('/compte/securite/autres-appareils'),
    accountPassword: to('/compte/securite/mot-de-passe'),
    accountSecondFactor: to('/compte/securite/second-facteur'),
    accountRecoveryCodes: to('/compte/securite/codes'),
    accountFollows: to('/compte/suivis'),
    accountFollowsEnd: to('/compte/suivis/fin'),
    accountPledges: (query?: Query) => to('/compte/promesses', query),
    accountMails: to('/compte/suivis/courriels'),
    accountNotifications: (query?: Query) => to('/compte/notifications', query),
    accountNotification: (id: string) => to(`/compte/notifications/${id}`),
    accountNotificationsRead: to('/compte/notifications/lecture'),
    accountData: to('/compte/donnees'),
    accountSponsorships: to('/compte/parrainages'),
    accountCounter: to('/compte/guichet'),
    accountCounterAllowance: to('/compte/guichet/accord'),
    accountCounterAllowanceEnd: to('/compte/guichet/accord/fin'),
    accountCounterTakeBack: to('/compte/guichet/reprise'),
    accountExport: to('/compte/export'),
    accountErasure: to('/compte/effacement'),
    contribution: (id: string) => ({
      /** Leads to the page where it stands now. */
      show: to(`/contributions/${id}`),
      edit: to(`/contributions/${id}/modification`),
      withdraw: to(`/contributions/${id}/retrait`),
      useful: to(`/contributions/${id}/utile`),
      history: to(`/contributions/${id}/historique`),
      report: to(`/contributions/${id}/signalement`),
      appeal: to(`/contributions/${id}/recours`),
      reply: to(`/contributions/${id}/reponses`),
    }),
    /** Where she takes back, without signing in, what was entered for her at the counter. */
    counterTakeBack: (token: string) => to(`/guichet/reprise/${token}`),
    unsubscribe: (token: string) => to(`/desabonnement/${token}`),
    unsubscribeUndo: (token: string) => to(`/desabonnement/${token}/reprise`),
    /** The chain of the list of events: its checkpoints, and the whole of it as JSON lines. */
    fingerprints: (query?: Query) => to('/registre/empreintes', query),
    fingerprintsFile: to('/registre/empreintes.jsonl'),
    /** The daily heads of both chains by mail. */
    checkpointMails: {
      ask: to('/registre/empreintes/abonnement'),
      end: to('/registre/empreintes/abonnement/fin'),
      confirm: (token: string) => to(`/registre/empreintes/abonnement/${token}`),
    },
    register: (query?: Query) => to('/registre', query),
    registerFile: (query?: Query) => to('/registre.csv', query),
    /** The public accounts: entries, one transaction, the daily heads of their chain, and all of it as files. */
    ledger: (query?: Query) => to('/comptes', query),
    ledgerLine: (position: number) => to(`/comptes/${position}`),
    ledgerTable: (query?: Query) => to('/comptes.csv', query),
    ledgerChain: to('/comptes.jsonl'),
    ledgerFingerprints: (query?: Query) => to('/comptes/empreintes', query),
    desk: to('/mairie'),
    deskShowing: (group: string) => to('/mairie', { quoi: group }),
    deskQuestion: (id: string) => to(`/mairie/questions/${id}`),
    deskSettings: to('/mairie/reglages'),
    accessibility: to('/accessibilite'),
    legal: to('/mentions-legales'),
    privacy: to('/confidentialite'),
    security: to('/securite'),
    demoEnter: (role: string) => to(`/demo/entrer/${role}`),
    demoClock: to('/demo/horloge'),
    /** A drawing of contour lines, the same for ever for one seed. */
    relief: (seed: string) => `/relief/${reliefOf(seed)}.svg`,
    file: (id: string) => `/fichiers/${id}`,
    rendition: (id: string, name: string) => `/fichiers/${id}/${name}`,
  }
}
export type SitePaths = ReturnType<typeof sitePathsIn>

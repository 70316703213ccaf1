import type { PersonClass } from '../../kinds.ts'
import { wording } from '../../language.ts'
import { de } from '../../texts/elision.ts'

const { plural } = wording('fr')

/** Words that the shared components carry themselves. French is the type of the other languages. */
export const fr = {
  header: {
    news: (n: number) =>
      plural(n, { zero: 'Nouvelles', one: 'Nouvelles : # non lue', other: 'Nouvelles : # non lues' }),
    projects: 'Projets',
    dossiers: 'Subventions',
    proposals: 'Propositions',
    campaigns: 'Campagnes',
    decisions: 'Décisions',
    questions: 'Questions',
    officials: 'Élus',
    register: 'Registre',
    desk: 'Mairie',
    signIn: 'S’identifier',
    account: (name: string) => `Compte ${de(name)}`,
    home: (commune: string) => `${commune}, accueil`,
    tagline: 'grands projets',
  },
  footer: {
    about:
      'Cordée est la place publique des grands projets de la commune. Chaque contribution y garde sa trace.',
    site: 'Ce site',
    accessibility: {
      none: 'Accessibilité : non conforme',
      partial: 'Accessibilité : partiellement conforme',
      full: 'Accessibilité : totalement conforme',
    },
    infos: 'En ce moment',
    services: 'Services',
    places: 'Lieux',
    ledger: 'Comptes',
    legal: 'Mentions légales',
    register: 'Registre de modération',
    openData: 'Données ouvertes',
    sponsors: 'Parrains',
    privacy: 'Confidentialité',
    security: 'Sécurité',
    languages: 'Langues',
  },
  demonstration: {
    label: 'Démonstration',
    enterAs: 'Entrer comme…',
    enterHint: 'Un clic, sans mot de passe. Ces comptes n’existent que dans la démonstration.',
    roles: {
      maire: 'Le maire',
      elue: 'Une élue',
      agent: 'Un agent de la mairie',
      tresoriere: 'La trésorière',
      moderatrice: 'La modératrice',
      admin: 'L’administratrice',
      residente: 'Une résidente permanente',
      secondaire: 'Un résident secondaire',
      saisonnier: 'Un saisonnier',
      visiteuse: 'Une visiteuse',
      entreprise: 'Une entreprise',
    },
    clockHint: 'Avancez le temps pour voir une échéance arriver. On ne revient pas en arrière.',
    forward: { P1D: 'Avancer d’un jour', P7D: 'Avancer d’une semaine', P30D: 'Avancer de trente jours' },
  },
  componentsPage: {
    title: 'Composants',
    lead: 'Chaque pièce de l’interface dans tous ses états, avec beaucoup, peu et rien à montrer. Contenu inventé.',
  },
  breadcrumbs: 'Fil d’Ariane',
  columns: { act: 'Agir' },
  field: {
    atMost: (n: number) => plural(n, { one: '# caractère au plus', other: '# caractères au plus' }),
    left: (n: number) => plural(n, { one: 'Il reste # caractère', other: 'Il reste # caractères' }),
    excess: (n: number) => plural(n, { one: '# caractère de trop', other: '# caractères de trop' }),
    markdown: '**gras**, *italique*, - liste, [texte](https://…)',
    markdownTitle: 'Mise en forme :',
    euros: 'euros',
    amountMeant: (amount: string) => `Oui, ${amount}`,
    fileLimit: (formats: string, megabytes: string) => `${formats}, ${megabytes} Mo au plus`,
    choose: 'Choisir…',
    nothing: 'Rien à choisir',
    sending: 'Envoi en cours…',
  },
  stance: { for: 'Pour', neutral: 'Neutre', against: 'Contre', legend: 'Votre avis' },
  classes: {
    permanent: 'Résidents permanents',
    secondary: 'Résidents secondaires',
    seasonal: 'Saisonniers',
    visitor: 'Visiteurs',
    business: 'Entreprises',
  } satisfies Record<PersonClass, string>,
  /** One person’s class, beside her name. */
  classOf: {
    permanent: 'Réside à l’année',
    secondary: 'Résidence secondaire',
    seasonal: 'Travaille en saison',
    visitor: 'En visite',
    business: 'Entreprise',
  } satisfies Record<PersonClass, string>,
  standing: {
    verified: 'vérifié',
    declared: 'déclaré',
    official: 'Réponse officielle',
    forOrganisation: (name: string) => `au nom ${de(name)}`,
    atCounter: 'saisi au guichet',
  },
  contribution: {
    by: (name: string) => `Contribution ${de(name)}`,
    edited: 'modifié',
    rope: 'Ce que c’est devenu',
    withdrawn: 'Retiré par son auteur.',
    hidden: 'Masqué par la modération.',
    hiddenReason: (reason: string) => `Motif : ${reason}`,
    ruling: 'Voir la décision au registre',
    deletedAccount: 'Compte supprimé',
    asks: 'Demande une réponse',
    writtenIn: (language: string) => `Écrit en ${language}`,
    languages: { fr: 'français', it: 'italien', en: 'anglais' },
  },
  breakdown: {
    either: ' ou ',
    perKind: (kind: string, said: string) => `${kind} : ${said}`,
    andThen: ' ; ',
    group: 'Qui',
    given: 'Avis',
    verified: 'vérifiés',
    declared: 'déclarés',
    none: 'aucun avis',
    suppressed: 'masqué',
    othersTooFew: (some: boolean): string =>
      some
        ? 'Les autres groupes : trop peu d’avis pour être montrés.'
        : 'Trop peu d’avis dans chaque groupe pour être montrés.',
    allHidden: (n: number) =>
      plural(n, {
        one: '# avis, sans détail : un nombre serait trop petit',
        other: '# avis, sans détail : un nombre serait trop petit',
      }),
    notShown: (either: string) => `${either} : non montré`,
    suppressedAll: 'trop peu d’avis pour être montrés',
    suppressedNote: (threshold: number) =>
      `« masqué » : moins de ${threshold} avis, ou un nombre qui les laisserait deviner.`,
    legend:
      'Trait plein : statut vérifié par la mairie. Hachuré : statut déclaré, non vérifié. Les deux ne s’additionnent pas.',
    olderNote: (threshold: number) =>
      `Le détail d’une ligne ne reparaît que si au moins ${threshold} personnes y ont changé : il peut être plus ancien, et ne pas faire tout à fait son nombre d’avis.`,
    countedOn: (day: string) => `Compté le ${day}. Le décompte paraît une fois par jour.`,
    final: (day: string) => `Décompte définitif du ${day}.`,
  },
  financing: {
    payer: 'Qui paie',
    asked: 'Demandé',
    granted: 'Accordé',
    received: 'Reçu',
    total: (amount: string) => `Coût : ${amount}`,
    missing: (amount: string) => `Reste à trouver : ${amount}`,
    ownRule: (reached: string, rule: string, source: string) =>
      `Part de la commune : ${reached}. La loi en demande au moins ${rule} (${source}).`,
    ownShort: 'Elle n’y est pas encore.',
    ownEnough: 'Elle y est.',
  },
  ridge: {
    phase: (at: number, of: number, label: string) => `Phase ${at} sur ${of} : ${label}`,
    all: 'Toutes les phases',
    done: 'franchie',
    skipped: 'sautée',
    now: 'en cours',
    ahead: 'à venir',
    reached: (share: string) => `${share} du sommet`,
    summit: (share: string) => `sommet atteint, ${share}`,
  },
  rope: { label: 'Le fil de l’histoire' },
  clock: {
    waiting: (who: string, duration: string) => `${who} doit une réponse depuis ${duration}`,
    late: (duration: string) => `en retard de ${duration}`,
    due: (day: string) => `attendue pour le ${day}`,
    answered: (who: string, duration: string) => `${who} a répondu en ${duration}`,
  },
  milestones: {
    label: 'Étapes',
    legend:
      'Rond vide : la date promise. Rond plein : la date prévue, ou celle où ce fut fait. Trait vertical : aujourd’hui.',
    baseline: 'Promis',
    current: 'Prévu',
    actual: 'Fait',
    late: (duration: string) => `${duration} de retard`,
    early: (duration: string) => `${duration} d’avance`,
    onTime: 'dans les temps',
    gap: 'Écart',
    passed: 'La date prévue est passée, et ce n’est pas fait.',
    moved: (n: number) =>
      plural(n, { one: 'Date changée : pourquoi', other: 'Date changée # fois : pourquoi' }),
    slip: (from: string, to: string) => `Du ${from} au ${to} : `,
  },
  diff: { added: 'Ajouté :', removed: 'Supprimé :', unchanged: 'Rien n’a changé dans ce texte.', end: 'fin' },
  filters: {
    label: 'Filtrer la liste',
    apply: 'Appliquer',
    chosen: 'Filtres choisis',
    remove: (label: string) => `Retirer le filtre : ${label}`,
    clear: 'Tout effacer',
  },
  pagination: { label: 'Pages', next: 'Suite', previous: 'Précédents' },
  tabs: 'Rubriques',
  search: { submit: 'Rechercher' },
  deskItem: { answer: 'Répondre', waitsSince: (duration: string) => `attend depuis ${duration}` },
  project: {
    until: (action: string, day: string) => `${action} — jusqu’au ${day}`,
  },
}
export type Ui = typeof fr

import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** One box for all that the site holds. French is the type of the other languages. */
export const fr = {
  title: 'Chercher',
  titleOf: (typed: string) => `Chercher « ${typed} »`,
  lead: 'Projets, services, bulletins, signalements, lieux, décisions, questions et élus : tout se cherche ici.',
  label: 'Un mot, un lieu, un nom',
  hint: 'Une faute de frappe ne gêne pas.',
  many: (n: number, typed: string) =>
    plural(n, {
      zero: `Rien pour « ${typed} »`,
      one: `# résultat pour « ${typed} »`,
      other: `# résultats pour « ${typed} »`,
    }),
  nothing: (typed: string) => `Rien ne répond à « ${typed} »`,
  nothingBody:
    'Essayez un mot de moins, ou un mot voisin. Ou demandez-le à un élu : sa réponse est publique.',
  ask: 'Interroger un élu',
  kinds: {
    projects: 'Projets',
    dossiers: 'Dossiers',
    proposals: 'Propositions',
    consultations: 'Consultations',
    budgets: 'Budgets participatifs',
    services: 'Services',
    bulletins: 'Bulletins d’information',
    reports: 'Signalements',
    places: 'Lieux',
    decisions: 'Décisions',
    campaigns: 'Campagnes',
    questions: 'Questions',
    officials: 'Élus',
  },
  all: {
    projects: 'Tous ces projets',
    dossiers: 'Tous ces dossiers',
    proposals: 'Toutes ces propositions',
    consultations: 'Toutes les consultations',
    budgets: 'Tous les budgets participatifs',
    services: 'Tous ces services',
    bulletins: 'Tous ces bulletins',
    reports: 'Tous ces signalements',
    places: 'Tous ces lieux',
    decisions: 'Toutes ces décisions',
    campaigns: 'Toutes les campagnes',
    questions: 'Toutes ces questions',
    officials: 'Tous les élus',
  },
}

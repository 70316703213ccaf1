import { wording } from '../../language.ts'

const { plural } = wording('fr')
const days = (n: number) => plural(n, { zero: 'aucun jour', one: '# jour', other: '# jours' })

/** Services and equipment, as everybody reads them. French is the type of the other languages. */
export const fr = {
  states: {
    open: 'Ouvert',
    partly: 'Ouvert en partie',
    disrupted: 'Perturbé',
    closed: 'Fermé',
    'out-of-season': 'Hors saison',
    unknown: 'État inconnu',
  },
  /** Why it is not as it should be, as days are counted by. */
  causes: {
    wind: 'vent',
    snow: 'neige ou manque de neige',
    avalanche: 'risque d’avalanche',
    breakdown: 'panne',
    works: 'travaux',
    inspection: 'contrôle',
    staff: 'manque de personnel',
    crowd: 'affluence',
    other: 'autre cause',
    unsaid: 'cause non dite',
  },
  difficulties: { green: 'verte', blue: 'bleue', red: 'rouge', black: 'noire' },
  difficulty: (word: string) => `Piste ${word}`,
  groomed: 'Damée',
  stale: (ago: string) => `Non confirmé depuis ${ago}`,
  until: (instant: string) => `Jusqu’au ${instant}`,
  closedNow: 'Fermé à cette heure',
  opensAt: (instant: string) => `Ouvre le ${instant}`,
  closesAt: (time: string) => `Ferme à ${time}`,
  bySource: (source: string) => `Selon ${source}`,
  refusals: {
    'nothing-to-doubt': 'Personne n’a dit l’état de ce service pour l’instant.',
    'nothing-to-confirm': 'Un de ces services n’a pas d’état à confirmer : choisissez un état.',
    'hours-wrong': 'Ces horaires ne se lisent pas : écrivez par exemple Mo-Su 09:00-16:30.',
    'opinions-days-wrong': 'Donnez un premier jour avant le dernier.',
    'season-wrong': 'Une saison va d’un premier jour à un dernier, dans cet ordre.',
    'seasons-overlap': 'Deux saisons se chevauchent.',
  },
  list: {
    title: 'Services et équipements',
    lead: 'Ce qui est ouvert, fermé ou perturbé, qui le dit et depuis quand.',
    counts: (open: number, all: number) => `${open} ouverts sur ${all}`,
    search: 'Chercher un service',
    kind: 'Type',
    body: 'Qui s’en occupe',
    words: (q: string) => `« ${q} »`,
    empty: 'Aucun service n’est encore inscrit',
    emptyBody: 'Chaque organisme inscrira ici ce qu’il fait fonctionner.',
    nothing: 'Aucun service ne répond à ces choix',
    clear: 'Voir tous les services',
    file: 'Jours d’ouverture par saison (CSV)',
  },
  show: {
    now: 'En ce moment',
    confirmed: (ago: string) => `Confirmé ${ago}`,
    doubt: 'Ce n’est pas ce que je vois',
    doubtHint: 'Un geste, sans compte : l’organisme le voit et vérifie.',
    doubted: 'Merci : l’organisme est averti que l’état est peut-être faux.',
    doubts: (n: number) =>
      plural(n, { one: '# personne voit autre chose', other: '# personnes voient autre chose' }),
    facts: 'En bref',
    place: 'Lieu',
    body: 'Qui s’en occupe',
    elected: 'Élu en charge',
    hours: 'Horaires de la saison',
    phone: 'Téléphone',
    webcam: 'Voir en direct',
    seasons: 'Saisons',
    season: (from: string, until: string) => `Du ${from} au ${until}`,
    history: 'Ce qui a été dit',
    historyBefore: (n: number) =>
      plural(n, { one: 'Ce qui a été dit avant (# fois)', other: 'Ce qui a été dit avant (# fois)' }),
    historyNone: 'Personne n’a encore dit comment est ce service.',
    statistics: 'Jours par saison',
    causesOf: (from: string, causes: string) =>
      `Saison du ${from}, pourquoi ce n’était pas ouvert : ${causes}.`,
    statisticsNote:
      'Un jour compte comme ouvert s’il a été confirmé ouvert au moins une heure, dans ses horaires.',
    columns: {
      open: 'Ouvert',
      partly: 'En partie',
      disrupted: 'Perturbé',
      closed: 'Fermé',
      stale: 'Non confirmé',
      unknown: 'Inconnu',
    },
    period: 'Saison',
    days,
    gone: 'Ce service n’existe plus.',
    edit: 'Modifier ce service',
    description: (name: string, state: string) => `${name} : ${state}, horaires, historique et avis.`,
  },
  here: 'Services ici',
}
export type Services = typeof fr

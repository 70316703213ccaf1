import { wording } from '../../language.ts'

const { plural, number } = wording('fr')

const away = (metres: number) =>
  metres < 950
    ? `${number(Math.round(metres / 10) * 10)}\u00a0m`
    : `${number(Math.round(metres / 100) / 10)}\u00a0km`

/** The register of places, as everybody reads it. French is the type of the other languages. */
export const fr = {
  kinds: {
    lift: 'Remontée mécanique',
    piste: 'Piste',
    'cross-country': 'Ski de fond',
    trail: 'Sentier',
    'car-park': 'Parking',
    road: 'Route',
    'bus-stop': 'Arrêt de bus',
    pool: 'Piscine',
    rink: 'Patinoire',
    sport: 'Équipement sportif',
    nursery: 'Crèche',
    school: 'École',
    health: 'Santé',
    'town-hall': 'Mairie et services',
    culture: 'Culture',
    waste: 'Déchets',
    hamlet: 'Hameau',
    square: 'Place',
    building: 'Bâtiment',
    other: 'Autre lieu',
  },
  away,
  list: {
    title: 'Les lieux',
    lead: 'Tout ce qui a un endroit ici : ce qui s’y trouve, qui s’en occupe, comment y entrer.',
    count: (n: number) => plural(n, { zero: 'Aucun lieu', one: '# lieu', other: '# lieux' }),
    search: 'Chercher un lieu',
    searchHint: 'Un nom, une adresse',
    kind: 'Type',
    body: 'Qui s’en occupe',
    option: (name: string, n: number) => `${name} (${n})`,
    words: (q: string) => `« ${q} »`,
    empty: 'Aucun lieu n’est encore inscrit',
    emptyBody: 'La mairie inscrira ici les lieux de la commune.',
    nothing: 'Aucun lieu ne répond à ces choix',
    nothingBody: 'Essayez un autre mot, ou retirez un filtre.',
    pastEnd: 'Cette page est au-delà du dernier lieu',
    clear: 'Voir tous les lieux',
    file: 'Tous les lieux en GeoJSON',
  },
  show: {
    projects: 'Les projets d’ici',
    gone: 'Ce lieu n’est plus utilisé',
    facts: 'En bref',
    kind: 'Type',
    body: 'Qui s’en occupe',
    address: 'Adresse',
    altitude: 'Altitude',
    metres: (n: number) => `${number(n)}\u00a0m`,
    position: 'Coordonnées',
    coordinates: (lat: string, lon: string) => `${lat} N, ${lon} E`,
    accessibility: 'Accès',
    near: 'Autour d’ici',
    nearNone: 'Rien d’autre n’est inscrit à moins d’un kilomètre et demi.',
    noPoint: 'Personne n’a encore dit où ce lieu se trouve.',
    plan: (name: string) => `Plan : ${name} et ce qui l’entoure`,
    changed: (day: string) => `Mis à jour le ${day}`,
    edit: 'Modifier ce lieu',
    description: (name: string, kind: string) => `${name} : ${kind}, ce qui s’y trouve et comment y entrer.`,
  },
}
export type Places = typeof fr

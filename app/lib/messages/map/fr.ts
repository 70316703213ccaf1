import { wording } from '../../language.ts'

const { plural } = wording('fr')

/** Maps: the drawn plan, what opens over it, and the list beside it. French is the type of the other languages. */
export const fr = {
  layers: {
    bulletins: 'Bulletins',
    services: 'Services',
    reports: 'Signalements en cours',
    projects: 'Projets',
    places: 'Lieux',
  },
  /** One of them, as it is announced. */
  one: {
    bulletins: 'Bulletin',
    services: 'Service',
    reports: 'Signalement',
    projects: 'Projet',
    places: 'Lieu',
  },
  page: {
    title: 'La carte',
    lead: 'Ce qui est ouvert, ce qui se prépare, ce qui est signalé : où, et dans quel état.',
    count: (n: number) => plural(n, { zero: 'Rien ici', one: '# point', other: '# points' }),
    show: 'Montrer',
    body: 'Organisme',
    around: (name: string) => `Autour de : ${name}`,
    aroundGone: 'Ce point n’est plus sur la carte.',
    nothing: 'Rien ne répond à ces choix',
    nothingBody: 'Montrez autre chose, ou retirez un filtre.',
    clear: 'Toute la carte',
    list: 'La liste de ce que montre la carte',
    most: (n: number) => `Seuls les ${n} signalements les plus récents sont montrés.`,
    noPoint: (n: number) =>
      plural(n, {
        one: '# autre n’a pas d’endroit sur la carte.',
        other: '# autres n’ont pas d’endroit sur la carte.',
      }),
    plan: 'Plan de ce qui est choisi',
    see: 'Voir sur la carte',
  },
  note: 'Un dessin des distances, avec un relief inventé. La liste dit la même chose.',
  open: 'Ouvrir la carte',
  opening: 'La carte s’ouvre…',
  close: 'Revenir au plan',
  failed: 'La carte n’a pas pu s’ouvrir : réessayez. Le plan et la liste restent là.',
  elsewhere: (host: string) => `À l’ouverture, le fond vient de ${host}, qui voit votre adresse IP.`,
  invented: 'Le fond de la carte est inventé, comme toute la démonstration.',
  live: {
    label: 'Carte : flèches pour se déplacer, plus et moins pour zoomer, tabulation d’un point à l’autre',
    zoomIn: 'Zoomer',
    zoomOut: 'Dézoomer',
    layers: 'Fonds et calques',
    drawn: 'Dessin (relief inventé)',
    grounds: { plan: 'Plan', photos: 'Photos aériennes', slopes: 'Pentes' },
    attribution: '© IGN – Géoplateforme',
    inventedAttribution: 'Relief inventé (démonstration)',
    point: (at: number, all: number, said: string) => `${at} sur ${all} : ${said}`,
    see: 'Voir la page',
    close: 'Fermer',
  },
  pick: {
    open: 'Montrer l’endroit sur la carte',
    hint: 'Touchez l’endroit, ou déplacez la carte et posez le point au centre. Le point se déplace aussi.',
    hintPlaces: 'Touchez un lieu de la carte : il est choisi dans la liste.',
    centre: 'Poser le point au centre',
    set: (latitude: string, longitude: string) => `Point posé : ${latitude}, ${longitude}.`,
    chosen: (name: string) => `Lieu choisi : ${name}.`,
    done: 'Fermer la carte',
    choose: 'Choisir ce lieu',
    near: {
      here: 'Choisir le lieu le plus proche de moi',
      asks: 'Recherche de votre position…',
      refused: 'Votre appareil ne donne pas sa position : choisissez dans la liste ou sur la carte.',
      none: 'Le registre n’a encore aucun lieu avec un point.',
      chosen: (name: string, metres: number) => `Lieu choisi : ${name}, à ${metres} m.`,
    },
  },
}
export type MapWords = typeof fr

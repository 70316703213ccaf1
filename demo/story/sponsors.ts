/** What sponsors are offered, and who took it. Names, logos and sums are invented. `project` is a project's key, `campaign` a campaign's. */
export const packages = [
  {
    key: 'panel',
    project: 'border-path',
    ago: 70,
    price: '1 500',
    quantity: '6',
    texts: {
      fr: {
        title: 'Panneau de départ',
        benefits:
          'Votre logo sur les deux panneaux de départ des sentiers, pendant trois ans.\nVotre nom dans le dépliant des sentiers.\nUne visite guidée pour dix personnes.',
      },
      it: {
        title: 'Pannello di partenza',
        benefits:
          'Il vostro logo sui due pannelli di partenza dei sentieri, per tre anni.\nIl vostro nome nel pieghevole dei sentieri.\nUna visita guidata per dieci persone.',
      },
      en: {
        title: 'Trailhead panel',
        benefits:
          'Your logo on both trailhead panels, for three years.\nYour name in the trail leaflet.\nA guided walk for ten people.',
      },
    },
  },
  {
    key: 'bench',
    project: 'border-path',
    ago: 64,
    price: '480',
    quantity: '12',
    texts: {
      fr: {
        title: 'Banc d’étape',
        benefits: 'Une plaque à votre nom sur un banc de mélèze, pendant cinq ans.',
      },
      it: {
        title: 'Panca di sosta',
        benefits: 'Una targa con il vostro nome su una panca di larice, per cinque anni.',
      },
      en: {
        title: 'Resting bench',
        benefits: 'A plate with your name on a larch bench, for five years.',
      },
    },
  },
  {
    key: 'fountain',
    project: 'border-path',
    campaign: 'shelters',
    ago: 27,
    price: '900',
    quantity: '2',
    texts: {
      fr: {
        title: 'Parrain de la fontaine',
        benefits: 'Votre logo gravé près de la fontaine de l’abri, pendant cinq ans.',
      },
      it: {
        title: 'Sponsor della fontana',
        benefits: 'Il vostro logo inciso accanto alla fontana del riparo, per cinque anni.',
      },
      en: {
        title: 'Sponsor of the fountain',
        benefits: 'Your logo engraved beside the fountain of the shelter, for five years.',
      },
    },
  },
] as const

/** Who sponsors, by the organisation's key: who speaks for it, what its invoice says, and its logo as it is drawn. */
export const houses = {
  hotel: {
    by: 'hoteliere',
    billing: {
      name: 'Hôtel des Deux Versants (démonstration)',
      address: '2 rue Inventée\n05100 Montgenèvre',
    },
    website: 'https://deux-versants.example',
    logo: {
      sign: 'M10 70 L60 14 L88 46 L110 24 L150 70 Z',
      colour: '#2A3C9E',
      words: 'Deux Versants',
      alt: 'Deux montagnes bleues côte à côte, au-dessus de « Deux Versants »',
    },
  },
  glisse: {
    by: 'entreprise',
    billing: { name: 'Glisse & Cie (démonstration)', address: '14 place Inventée\n05100 Montgenèvre' },
    website: 'https://glisse.example',
    logo: {
      sign: 'M12 58 Q60 20 148 34 L148 44 Q64 34 20 68 Z',
      colour: '#B23A63',
      words: 'Glisse & Cie',
      alt: 'Une trace de ski rose, au-dessus de « Glisse & Cie »',
    },
  },
  bakery: {
    by: 'boulangere',
    billing: { name: 'Fournil du Col (démonstration)', address: '7 rue Inventée\n05100 Montgenèvre' },
    website: '',
    logo: {
      sign: 'M30 68 Q20 30 80 22 Q140 30 130 68 Z M58 40 L64 54 M80 36 L80 52 M102 40 L96 54',
      colour: '#8A5800',
      words: 'Fournil du Col',
      alt: 'Un pain rond et brun, au-dessus de « Fournil du Col »',
    },
  },
} as const
export type House = keyof typeof houses

/** Who took what, so many days ago. One that does not pay is shown nowhere. */
export const sponsors: {
  package: (typeof packages)[number]['key']
  organisation: House
  ago: number
  pays: boolean
}[] = [
  { package: 'panel', organisation: 'hotel', ago: 52, pays: true },
  { package: 'bench', organisation: 'glisse', ago: 33, pays: true },
  { package: 'bench', organisation: 'bakery', ago: 12, pays: true },
  { package: 'fountain', organisation: 'bakery', ago: 9, pays: true },
  { package: 'panel', organisation: 'glisse', ago: 3, pays: false },
]

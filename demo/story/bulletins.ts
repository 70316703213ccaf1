import type { BulletinInput } from '#app/domain/station/index.ts'
import type { agents } from '../chapters/places.ts'

type Words = [title: string, text: string]
/** What a body of the demonstration lets people know; `days`: how long it holds, from when it is said. */
export type BulletinStory = Pick<BulletinInput, 'severity' | 'category'> & {
  key: string
  body: keyof typeof agents
  ago: number
  days: number
  fr: Words
  it: Words
  en: Words
  audiences?: BulletinInput['audiences']
  places?: string[]
  /** Of works, in metres. */
  worksLength?: string
  worksWidth?: string
  /** Days ago on which it was corrected, and what it says since. */
  corrected?: { ago: number; fr: Words; it: Words; en: Words }
  /** Days ago on which it ended before its time, and why. */
  ended?: { ago: number; fr: string; it: string; en: string }
}

export const bulletinStories: BulletinStory[] = [
  {
    ...{ key: 'avalanche', body: 'remontees', severity: 'danger', category: 'avalanche', ago: 0.1, days: 2 },
    fr: [
      'Risque d’avalanche 4 sur 5 hors des pistes',
      'Ne sortez pas des pistes ouvertes. La combe et la crête sont interdites aux skis et aux raquettes.',
    ],
    it: [
      'Rischio valanghe 4 su 5 fuori pista',
      'Non uscire dalle piste aperte. La conca e la cresta sono vietate agli sci e alle ciaspole.',
    ],
    en: [
      'Avalanche risk 4 of 5 off the runs',
      'Stay on the open runs. The bowl and the ridge are closed to skis and snowshoes.',
    ],
    places: ['telesiege-crete', 'telesiege-combe'],
  },
  {
    ...{ key: 'vent', body: 'remontees', severity: 'warning', category: 'lift', ago: 0.2, days: 1 },
    fr: [
      'Vent fort : la crête peut fermer',
      'Des rafales de 80 km/h sont attendues cet après-midi. Redescendez avant 15 h.',
    ],
    it: [
      'Vento forte: la cresta può chiudere',
      'Sono attese raffiche di 80 km/h nel pomeriggio. Scendere prima delle 15.',
    ],
    en: [
      'Strong wind: the ridge may close',
      'Gusts of 80 km/h are expected this afternoon. Come down before 3 pm.',
    ],
    audiences: ['visitor', 'seasonal'],
    places: ['telesiege-crete'],
  },
  {
    ...{ key: 'chaines', body: 'technique', severity: 'watch', category: 'road', ago: 1.2, days: 4 },
    fr: [
      'Équipements d’hiver obligatoires sur la route du col',
      'Neige attendue. Pneus d’hiver ou chaînes dans le coffre.',
    ],
    it: [
      'Dotazioni invernali obbligatorie sulla strada del colle',
      'È attesa neve. Pneumatici invernali o catene a bordo.',
    ],
    en: [
      'Winter equipment required on the pass road',
      'Snow is expected. Winter tyres, or chains in the boot.',
    ],
    places: ['route-col'],
    corrected: {
      ago: 0.4,
      fr: [
        'Chaînes obligatoires sur la route du col',
        'La neige est là : chaînes montées ou pneus d’hiver, passage alterné au dernier lacet.',
      ],
      it: [
        'Catene obbligatorie sulla strada del colle',
        'La neve è arrivata: catene montate o pneumatici invernali, senso alternato all’ultimo tornante.',
      ],
      en: [
        'Chains required on the pass road',
        'The snow is here: chains fitted or winter tyres, alternate traffic at the last bend.',
      ],
    },
  },
  {
    ...{ key: 'eau', body: 'technique', severity: 'watch', category: 'water', ago: 2, days: 5 },
    fr: [
      'Coupure d’eau au hameau, jeudi matin',
      'De 8 h à midi, pour réparer une vanne. L’eau peut être trouble une heure ensuite.',
    ],
    it: [
      'Interruzione dell’acqua nella frazione, giovedì mattina',
      'Dalle 8 a mezzogiorno, per riparare una valvola. L’acqua può restare torbida un’ora.',
    ],
    en: [
      'Water cut in the hamlet, Thursday morning',
      'From 8 to noon, to repair a valve. The water may be cloudy for an hour.',
    ],
    audiences: ['permanent', 'secondary', 'business'],
    places: ['route-hameau'],
  },
  {
    ...{ key: 'bacs', body: 'technique', severity: 'information', category: 'waste', ago: 3, days: 12 },
    fr: [
      'Bacs à verre : deux points de plus',
      'Au parking du bas et devant la déchetterie, jusqu’à la fin des vacances.',
    ],
    it: [
      'Campane del vetro: due punti in più',
      'Al parcheggio basso e davanti all’isola ecologica, fino alla fine delle vacanze.',
    ],
    en: [
      'Glass banks: two more of them',
      'At the lower car park and in front of the recycling centre, until the end of the holidays.',
    ],
    places: ['parking-bas', 'dechetterie'],
  },
  {
    ...{ key: 'marche', body: 'tourisme', severity: 'information', category: 'event', ago: 2.5, days: 6 },
    fr: ['Marché des producteurs sur la place', 'Vingt producteurs des deux vallées, de 9 h à 13 h.'],
    it: ['Mercato dei produttori in piazza', 'Venti produttori delle due valli, dalle 9 alle 13.'],
    en: ['Farmers’ market on the square', 'Twenty producers from both valleys, from 9 am to 1 pm.'],
  },
  {
    ...{ key: 'saisonniers', body: 'mairie', severity: 'information', category: 'health', ago: 4, days: 20 },
    fr: ['Permanence santé pour les saisonniers', 'Le mardi de 17 h à 19 h, sans rendez-vous, gratuit.'],
    it: ['Sportello salute per gli stagionali', 'Il martedì dalle 17 alle 19, senza appuntamento, gratuito.'],
    en: ['Health desk for seasonal workers', 'Tuesdays from 5 to 7 pm, no appointment, free.'],
    audiences: ['seasonal'],
  },
  {
    ...{ key: 'travaux', body: 'mairie', severity: 'information', category: 'works', ago: 6, days: 30 },
    fr: [
      'Rue principale : travaux de nuit',
      'De 21 h à 6 h, circulation alternée. Les commerces restent accessibles.',
    ],
    it: [
      'Via principale: lavori notturni',
      'Dalle 21 alle 6, senso alternato. I negozi restano accessibili.',
    ],
    en: ['Main street: works at night', 'From 9 pm to 6 am, alternate traffic. The shops stay open.'],
    audiences: ['business', 'permanent'],
    places: ['rue-principale'],
    ...{ worksLength: '240', worksWidth: '1,5' },
  },
  {
    ...{ key: 'patinoire', body: 'mairie', severity: 'information', category: 'other', ago: 9, days: 20 },
    fr: ['La patinoire ferme une semaine', 'La glace est refaite. Réouverture annoncée ici.'],
    it: [
      'La pista di pattinaggio chiude una settimana',
      'Il ghiaccio viene rifatto. La riapertura sarà annunciata qui.',
    ],
    en: ['The rink closes for a week', 'The ice is being remade. Its reopening will be announced here.'],
    places: ['patinoire'],
    ended: {
      ago: 2,
      fr: 'La glace est prête plus tôt que prévu.',
      it: 'Il ghiaccio è pronto prima del previsto.',
      en: 'The ice is ready sooner than planned.',
    },
  },
  {
    ...{ key: 'meteo', body: 'tourisme', severity: 'watch', category: 'weather', ago: 14, days: 2 },
    fr: ['Grand froid : −18 °C la nuit', 'Couvrez-vous, et pensez à vos voisins âgés.'],
    it: ['Gran freddo: −18 °C di notte', 'Copritevi, e pensate ai vicini anziani.'],
    en: ['Bitter cold: −18 °C at night', 'Wrap up, and think of your elderly neighbours.'],
  },
]

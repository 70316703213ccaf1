import type { Difficulty, PlaceKind, SaidState, StateCause } from '#app/lib/kinds.ts'
import type { CastKey, ProjectStory } from './shape.ts'

/** A service of the demonstration, at a place of the register; its names are the place's where it has none of its own. */
export type ServiceStory = {
  place: string
  kind: PlaceKind
  names?: [fr: string, it: string, en: string]
  body: ProjectStory['body']
  elected: CastKey
  runs: 'winter' | 'year'
  hours: string
  difficulty?: Difficulty
  phone?: string
  about?: string
  /** Its last two winters are told too, and people were asked how they were. */
  judged?: true
  /** Whether people are satisfied with it is asked at this moment. */
  opinions?: ProjectStory['opinions']
  /** How it is today, where that is not simply open; `silent`: nobody confirmed it for ten days. */
  today?: { state: SaidState; cause: StateCause; fr: string; it: string; en: string } | 'silent'
}

const lift = (place: string, more: Partial<ServiceStory> = {}): ServiceStory => ({
  ...{ place, kind: 'lift', body: 'remontees', elected: 'elu-montagne', runs: 'winter' },
  ...{ hours: 'Mo-Su 09:00-16:30', ...more },
})
const run = (place: string, difficulty: Difficulty, more: Partial<ServiceStory> = {}): ServiceStory => ({
  ...{ place, kind: 'piste', body: 'remontees', elected: 'elu-montagne', runs: 'winter' },
  ...{ hours: 'Mo-Su 09:00-16:30', difficulty, ...more },
})
const town = (
  place: string,
  kind: PlaceKind,
  hours: string,
  body: ProjectStory['body'],
  more: Partial<ServiceStory> = {},
): ServiceStory => ({ place, kind, hours, body, elected: 'elue', runs: 'year', ...more })

export const serviceStories: ServiceStory[] = [
  lift('telecabine', {
    judged: true,
    about: 'Huit minutes jusqu’à la crête, poussettes et fauteuils à bord.',
    opinions: {
      ...{ openedAgo: 40, closesIn: 25, count: 60 },
      leaning: {
        permanent: [46, 22, 32],
        secondary: [58, 20, 22],
        seasonal: [30, 28, 42],
        visitor: [66, 20, 14],
      },
    },
  }),
  lift('telesiege-crete', {
    judged: true,
    today: {
      state: 'closed',
      cause: 'wind',
      fr: 'Vent de plus de 70 km/h sur la crête',
      it: 'Vento oltre i 70 km/h sulla cresta',
      en: 'Wind above 70 km/h on the ridge',
    },
  }),
  lift('telesiege-combe'),
  lift('teleski-ecole'),
  lift('tapis'),
  run('piste-aigle', 'blue'),
  run('piste-bois', 'green'),
  run('piste-crete', 'black', {
    today: {
      state: 'closed',
      cause: 'avalanche',
      fr: 'Purge d’avalanche en cours',
      it: 'Bonifica da valanghe in corso',
      en: 'Avalanche control under way',
    },
  }),
  run('retour-village', 'green', {
    today: {
      state: 'partly',
      cause: 'snow',
      fr: 'Le bas se descend à pied, faute de neige',
      it: 'La parte bassa si scende a piedi, manca la neve',
      en: 'The lower part is on foot, for want of snow',
    },
  }),
  town('ski-de-fond', 'cross-country', 'Mo-Su 08:30-17:00', 'tourisme', {
    ...{ runs: 'winter', elected: 'elu-montagne' },
  }),
  town('patinoire', 'rink', 'Mo-Fr 14:00-19:00; Sa-Su 10:00-20:00', 'mairie'),
  town('piscine', 'pool', 'Mo-Fr 11:00-19:30; Sa-Su 10:00-19:00; Dec 25 off; Jan 01 off', 'mairie', {
    phone: '04 00 00 00 01',
    today: {
      state: 'disrupted',
      cause: 'breakdown',
      fr: 'Grand bassin à 24 °C, chaudière en réparation',
      it: 'Vasca grande a 24 °C, caldaia in riparazione',
      en: 'Large pool at 24 °C, boiler under repair',
    },
  }),
  town('parking-bas', 'car-park', '24/7', 'technique'),
  town('parking-col', 'car-park', '24/7', 'technique', { today: 'silent' }),
  town('parking-remontees', 'car-park', '24/7', 'technique', {
    today: {
      state: 'disrupted',
      cause: 'crowd',
      fr: 'Presque complet : prenez la navette du bas',
      it: 'Quasi completo: prenda la navetta dal basso',
      en: 'Almost full: take the shuttle from below',
    },
  }),
  town('parking-camping-cars', 'car-park', '24/7', 'technique'),
  town('route-col', 'road', '24/7', 'technique'),
  town('route-hameau', 'road', '24/7', 'technique'),
  town('arret-place', 'bus-stop', 'Mo-Su 07:30-20:00', 'mairie', {
    names: ['Navette du village', 'Navetta del paese', 'Village shuttle'],
    runs: 'winter',
  }),
  town('creche', 'nursery', 'Mo-Fr 08:00-18:00; PH off', 'mairie', { phone: '04 00 00 00 02' }),
  town('mairie', 'town-hall', 'Mo-Fr 09:00-12:00,14:00-17:00; PH off', 'mairie', {
    names: ['Guichet de la mairie', 'Sportello del municipio', 'Town hall counter'],
    phone: '04 00 00 00 03',
  }),
  town('office', 'town-hall', 'Mo-Su 09:00-18:30', 'tourisme', {
    names: ['Accueil de l’office de tourisme', 'Accoglienza dell’ufficio del turismo', 'Tourist office desk'],
  }),
  town('bibliotheque', 'culture', 'Tu,Th 16:00-19:00; We,Sa 10:00-12:00', 'mairie'),
  town('dechetterie', 'waste', 'Mo-Sa 09:00-12:00,14:00-17:00; PH off', 'technique'),
  town('sentier-durance', 'trail', '24/7', 'tourisme'),
]

import type { PlaceKind } from '../kinds.ts'

/** What a kind of place is called in addresses and in files, the same in each language. */
export const placeKindWords: Record<PlaceKind, string> = {
  lift: 'remontee',
  piste: 'piste',
  'cross-country': 'ski-de-fond',
  trail: 'sentier',
  'car-park': 'parking',
  road: 'route',
  'bus-stop': 'arret',
  pool: 'piscine',
  rink: 'patinoire',
  sport: 'sport',
  nursery: 'creche',
  school: 'ecole',
  health: 'sante',
  'town-hall': 'mairie',
  culture: 'culture',
  waste: 'dechets',
  hamlet: 'hameau',
  square: 'place',
  building: 'batiment',
  other: 'autre',
}

/** The kind that a word of an address or of a file names; undefined for any other. */
export const placeKindOf = (said: string): PlaceKind | undefined =>
  (Object.keys(placeKindWords) as PlaceKind[]).find((kind) => kind === said || placeKindWords[kind] === said)

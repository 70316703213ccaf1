import type { BulletinCategory } from '../kinds.ts'

/** What a bulletin is about, as addresses say it, the same in each language. */
export const categoryWords = {
  avalanche: 'avalanche',
  weather: 'meteo',
  road: 'route',
  lift: 'remontees',
  water: 'eau',
  waste: 'dechets',
  event: 'evenement',
  works: 'travaux',
  health: 'sante',
  other: 'autre',
} as const satisfies Record<BulletinCategory, string>

/** The category that a word of an address names; undefined for any other word. */
export const categoryOf = (said: string | null): BulletinCategory | undefined =>
  (Object.keys(categoryWords) as BulletinCategory[]).find((one) => categoryWords[one] === said)

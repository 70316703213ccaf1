import { type PersonClass, personClasses } from '#app/lib/kinds.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Chance } from './random.ts'
import { names } from './story/cast.ts'

/** Somebody without a part of her own: she joins, is perhaps verified, comments, gives her opinion. */
export type Somebody = {
  key: string
  name: string
  email: string
  class: PersonClass
  locale: Locale
  joinedAgo: number
  verifiedAgo: number | null
}

type Kind = { count: number; languages: Record<Locale, number>; verified: number }

// As in a station: fewer people live there all year than own a home there.
const kinds: Record<PersonClass, Kind> = {
  permanent: { count: 128, languages: { fr: 96, it: 3, en: 1 }, verified: 0.72 },
  secondary: { count: 126, languages: { fr: 48, it: 46, en: 6 }, verified: 0.56 },
  seasonal: { count: 74, languages: { fr: 74, it: 12, en: 14 }, verified: 0.34 },
  visitor: { count: 62, languages: { fr: 34, it: 34, en: 32 }, verified: 0 },
  business: { count: 18, languages: { fr: 90, it: 10, en: 0 }, verified: 0.6 },
}

const pseudonyms = [
  'Le vieux mélèze',
  'Skieuse du dimanche',
  'Marmotte 05',
  'Vent d’ouest',
  'La Bergère',
  'Neve fresca',
  'Il cinghiale',
  'Edelweiss',
  'Bâton de rando',
  'Chamois pressé',
  'Luna piena',
  'Quatre mains',
  'Sous la cime',
  'Vecchio larice',
  'Piolet',
  'Snowdrop',
]

/** Four hundred people, the same in each replay. No name is a real person's. */
export function crowd(chance: Chance): Somebody[] {
  const taken = new Set<string>()
  return personClasses.flatMap((of) => {
    const { count, languages, verified } = kinds[of]
    return Array.from({ length: count }, (_, index) => {
      const locale = (['fr', 'it', 'en'] as const)[
        chance.weighted([languages.fr, languages.it, languages.en])
      ]!
      const name = freeName(chance, locale, taken)
      const joinedAgo = chance.happens(0.62) ? chance.between(1250, 2250) : chance.between(45, 1250)
      // A season's verification ends with it: only this season's stand.
      const latest = of === 'seasonal' ? 20 : Math.min(joinedAgo - 2, 900)
      const verifiedAgo = chance.happens(verified) ? chance.between(of === 'seasonal' ? 2 : 10, latest) : null
      return {
        key: `${of}-${index}`,
        name,
        email: `${of}.${index}@demonstration.example`,
        class: of,
        locale,
        joinedAgo,
        verifiedAgo,
      }
    })
  })
}

function freeName(chance: Chance, locale: Locale, taken: Set<string>): string {
  for (;;) {
    const { first, last } = names[locale]
    const name = chance.happens(0.12)
      ? chance.pick(pseudonyms)
      : `${chance.pick(first)} ${chance.happens(0.3) ? `${chance.pick(last)[0]}.` : chance.pick(last)}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

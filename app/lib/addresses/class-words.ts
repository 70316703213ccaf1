import type { PersonClass } from '../kinds.ts'

/** What a class of people is called in addresses, the same in each language. */
export const classWords = {
  permanent: 'permanents',
  secondary: 'secondaires',
  seasonal: 'saisonniers',
  visitor: 'visiteurs',
  business: 'entreprises',
} as const satisfies Record<PersonClass, string>

/** The class that a word of an address names; undefined for any other word. */
export const classOf = (said: string | null): PersonClass | undefined =>
  (Object.keys(classWords) as PersonClass[]).find((one) => classWords[one] === said)

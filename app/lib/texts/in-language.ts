import type { Locale } from '../language.ts'

/** A short translated text, in French where it has no other. */
export const inLanguage = (text: { fr: string } & Partial<Record<Locale, string>>, locale: Locale): string =>
  text[locale] || text.fr

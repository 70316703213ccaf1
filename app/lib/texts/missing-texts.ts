import { type Locale, locales } from '../language.ts'

/**
 * Which texts a reader cannot do without, by the name of their field (`texts.fr.title`): French whole, another
 * language whole or absent.
 */
export function missingTexts(parts: Record<string, Partial<Record<Locale, string>>>): string[] {
  const names = Object.keys(parts)
  return locales.flatMap((lang) => {
    const missing = names.filter((name) => !parts[name]?.[lang])
    const whole = lang === 'fr' || missing.length < names.length
    return whole ? missing.map((name) => `texts.${lang}.${name}`) : []
  })
}

import { deskPathsIn } from '#app/lib/addresses/desk-paths.ts'
import type { Paths } from '#app/lib/addresses/paths.ts'
import type { Locale } from '#app/lib/language.ts'
import { type Language, useLanguage } from './language.tsx'

const deskPaths = new Map<Locale, ReturnType<typeof deskPathsIn>>()

/** The language of a part of the desk, which has the links of the desk's own pages too. */
export function useDeskLanguage(): Omit<Language, 'paths'> & { paths: Paths } {
  const language = useLanguage()
  return { ...language, paths: { ...language.paths, ...deskPathsOnce(language.locale) } }
}

function deskPathsOnce(locale: Locale) {
  const known = deskPaths.get(locale) ?? deskPathsIn(locale)
  deskPaths.set(locale, known)
  return known
}

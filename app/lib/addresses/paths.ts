import type { Locale } from '../language.ts'
import { deskPathsIn } from './desk-paths.ts'
import { sitePathsIn } from './site-paths.ts'

const made = new Map<Locale, Paths>()

/** Every link of the site, in one language: made once, whoever asks. Nothing else builds a URL. */
export function pathsIn(locale: Locale): Paths {
  const paths = made.get(locale) ?? allIn(locale)
  made.set(locale, paths)
  return paths
}

const allIn = (locale: Locale) => ({ ...sitePathsIn(locale), ...deskPathsIn(locale) })
export type Paths = ReturnType<typeof allIn>

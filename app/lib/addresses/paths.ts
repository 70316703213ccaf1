import type { Locale } from '../language.ts'
import { deskPathsIn } from './desk-paths.ts'
import { sitePathsIn } from './site-paths.ts'

/** Every link of the site, in one language. Nothing else builds a URL. */
export const pathsIn = (locale: Locale) => ({ ...sitePathsIn(locale), ...deskPathsIn(locale) })
export type Paths = ReturnType<typeof pathsIn>

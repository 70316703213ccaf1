import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'

/** That what is read in this language was translated from a French text that is another one now. */
export const olderThanSource = (older: SQL, locale: Locale): SQL =>
  sql`exists (select from unnest(${older}) o where o like '%.' || ${locale}::text)`

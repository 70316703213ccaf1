import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import { float, json, nullable, oneOf, text } from '#db/read/index.ts'

const named = { name: text, lang: oneOf(locales) }
/** Where a project is, as the register says it; null where nobody chose a place for it. */
export const placeName = nullable(json(named))
export const place = nullable(
  json({ ...named, slug: text, latitude: nullable(float), longitude: nullable(float) }),
)

const name = (locale: Locale) => sql`'name', coalesce(l.names ->> ${locale}, l.names ->> 'fr'),
  'lang', case when l.names ? ${locale} then ${locale} else 'fr' end`

export const placeNameOf = (locale: Locale) =>
  sql`(select jsonb_build_object(${name(locale)}) from places l where l.id = p.place_id)`
export const placeOf = (locale: Locale) => sql`(select jsonb_build_object(${name(locale)}, 'slug', l.slug,
  'latitude', l.latitude, 'longitude', l.longitude) from places l where l.id = p.place_id)`

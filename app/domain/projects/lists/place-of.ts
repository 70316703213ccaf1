import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import { float, nullable, oneOf, text } from '#db/read/index.ts'

export const projectPlace = {
  slug: text,
  name: text,
  lang: oneOf(locales),
  latitude: nullable(float),
  longitude: nullable(float),
}

/** What the register says of where a project is; null where nobody chose a place for it. */
export const placeOfProject = (locale: Locale) => sql`(select jsonb_build_object('slug', l.slug,
  'name', coalesce(l.names ->> ${locale}, l.names ->> 'fr'), 'lang', case when l.names ? ${locale} then ${locale} else 'fr' end,
  'latitude', l.latitude, 'longitude', l.longitude) from places l where l.id = p.place_id)`

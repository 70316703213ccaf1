import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import { json, oneOf, text, uuid, type ValueOf } from '#db/read/index.ts'

/** A project as a link to it. */
export type ProjectLink = ValueOf<typeof projectColumn>
/** How `projectJson` is read. */
export const projectColumn = json({ id: uuid, slug: text, title: text, lang: oneOf(locales) })

/** The project `j` as a link: its title in the language, or in French. It needs `projectTexts` among its joins. */
export const projectJson = (locale: Locale) => sql`jsonb_build_object('id', j.id, 'slug', j.slug,
  'title', coalesce(local.title, french.title, j.slug), 'lang', case when local.title is not null then ${locale}::text else 'fr' end)`
export const projectTexts = (locale: Locale) => sql`
  left join project_texts local on local.version_id = j.version_id and local.lang = ${locale}
  left join project_texts french on french.version_id = j.version_id and french.lang = 'fr'`

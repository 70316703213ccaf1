import { type SQL, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import { moments, type Rendition } from '#app/lib/pictures.ts'
import { day, int, json, nullable, oneOf, stored, text, uuid, type ValueOf } from '#db/read/index.ts'

/** A picture as pages show it: what it shows, in the reader's language or in French, its sides in pixels, and the sizes in which it was drawn. */
const shown = {
  ...{ fileId: uuid, alt: text, lang: oneOf(locales) },
  ...{ width: int, height: int, drawn: stored<Rendition[]>() },
}

/** The picture by which a project is known. */
export const cover = json(shown)
export type Cover = ValueOf<typeof cover>

/** One among a project's pictures: when it was taken, where that is said. */
export const photo = json({ ...shown, takenOn: nullable(day), moment: nullable(oneOf(moments)) })
export type ShownPhoto = ValueOf<typeof photo>

const partsIn = (locale: Locale) => sql`'fileId', f.id, 'alt', coalesce(r.alt->>${locale}, r.alt->>'fr'),
  'lang', case when r.alt ? ${locale} then ${locale} else 'fr' end, 'width', f.width, 'height', f.height,
  'drawn', coalesce((select jsonb_agg(n.name order by n.name) from file_renditions n where n.file_id = f.id), '[]')`
const joined = sql`project_photos r join files f on f.id = r.file_id and f.deleted_at is null`

/** The cover of a project, as JSON; null where it has no picture. */
export const coverOf = (projectId: SQL, locale: Locale): SQL =>
  sql`(select jsonb_build_object(${partsIn(locale)}) from ${joined} where r.project_id = ${projectId} and r.cover)`

/** A project's pictures as JSON, the cover first. */
export const photosOfProject = (projectId: SQL, locale: Locale): SQL =>
  sql`coalesce((select jsonb_agg(jsonb_build_object(${partsIn(locale)}, 'takenOn', r.taken_on, 'moment', r.moment)
    order by r.cover desc, r.position, f.id) from ${joined} where r.project_id = ${projectId}), '[]')`

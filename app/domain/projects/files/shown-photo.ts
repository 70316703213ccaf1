import { type SQL, sql } from 'drizzle-orm'
import { moments, type Rendition } from '#app/lib/pictures.ts'
import { day, int, json, nullable, oneOf, stored, uuid, type ValueOf } from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'

/** A picture as pages show it: what it shows, its sides in pixels, and the sizes in which it was drawn. */
const shown = {
  fileId: uuid,
  alt: stored<Translated>(),
  width: int,
  height: int,
  drawn: stored<Rendition[]>(),
}

/** The picture by which a project is known. */
export const cover = json(shown)
export type Cover = ValueOf<typeof cover>

/** One among a project's pictures: when it was taken, where that is said. */
export const photo = json({ ...shown, takenOn: nullable(day), moment: nullable(oneOf(moments)) })
export type ShownPhoto = ValueOf<typeof photo>

const parts = sql`'fileId', f.id, 'alt', r.alt, 'width', f.width, 'height', f.height,
  'drawn', coalesce((select jsonb_agg(n.name) from file_renditions n where n.file_id = f.id), '[]')`
const joined = sql`project_photos r join files f on f.id = r.file_id and f.deleted_at is null`

/** The cover of a project, as JSON; null where it has no picture. */
export const coverOf = (projectId: SQL): SQL =>
  sql`(select jsonb_build_object(${parts}) from ${joined} where r.project_id = ${projectId} and r.cover)`

/** A project's pictures as JSON, the cover first. */
export const photosOfProject = (projectId: SQL): SQL =>
  sql`coalesce((select jsonb_agg(jsonb_build_object(${parts}, 'takenOn', r.taken_on, 'moment', r.moment)
    order by r.cover desc, r.position, f.id) from ${joined} where r.project_id = ${projectId}), '[]')`

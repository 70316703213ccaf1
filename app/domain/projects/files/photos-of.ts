import { moments } from '#app/lib/pictures.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  int,
  json,
  list,
  nullable,
  oneOf,
  read,
  shape,
  stored,
  text,
  uuid,
  type ValueOf,
} from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'

const photo = json({
  fileId: uuid,
  name: text,
  alt: stored<Translated>(),
  takenOn: nullable(day),
  moment: nullable(oneOf(moments)),
  position: int,
  cover: bool,
  width: int,
  height: int,
})
export type PhotoAtDesk = ValueOf<typeof photo>
const photos = shape({ title: text, photos: list(photo) })

/** A project's pictures in their order, and its title, for the desk; null where there is no such project. */
export async function photosOf(
  db: Db,
  slug: string,
): Promise<{ title: string; photos: PhotoAtDesk[] } | null> {
  const [row] = await read(db, photos)`
    select coalesce(x.title, nullif(d.content->'texts'->'fr'->>'title', ''), p.slug) as title,
      coalesce((select jsonb_agg(jsonb_build_object('fileId', f.id, 'name', f.name, 'alt', r.alt, 'takenOn', r.taken_on,
          'moment', r.moment, 'position', r.position,
          'cover', r.cover, 'width', f.width, 'height', f.height) order by r.position, f.id)
        from project_photos r join files f on f.id = r.file_id and f.deleted_at is null
        where r.project_id = p.id), '[]') as photos
    from projects p join project_drafts d on d.project_id = p.id
      left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
    where p.slug = ${slug}`
  return row ?? null
}

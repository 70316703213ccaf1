import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { Translated } from '#db/schema/index.ts'

export type PhotoAtDesk = {
  fileId: string
  name: string
  alt: Translated
  position: number
  cover: boolean
  width: number
  height: number
}

/** A project's pictures in their order, and its title, for the desk; null where there is no such project. */
export async function photosOf(
  db: Db,
  slug: string,
): Promise<{ title: string; photos: PhotoAtDesk[] } | null> {
  const [row] = await db.execute<{ title: string; photos: PhotoAtDesk[] }>(sql`
    select coalesce(x.title, nullif(d.content->'texts'->'fr'->>'title', ''), p.slug) as title,
      coalesce((select jsonb_agg(jsonb_build_object('fileId', f.id, 'name', f.name, 'alt', r.alt, 'position', r.position,
          'cover', r.cover, 'width', f.width, 'height', f.height) order by r.position, f.id)
        from project_photos r join files f on f.id = r.file_id and f.deleted_at is null
        where r.project_id = p.id), '[]') as photos
    from projects p join project_drafts d on d.project_id = p.id
      left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
    where p.slug = ${slug}`)
  return row ?? null
}

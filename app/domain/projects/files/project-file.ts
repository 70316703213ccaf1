import { isUuid } from '#app/lib/uuid.ts'
import type { Db } from '#db/client.ts'
import { bool, type Of, oneOf, read, shape, text } from '#db/read/index.ts'

/** A file as a page serves it. */
export const fileColumns = {
  key: text,
  purpose: oneOf(['photo', 'document']),
  name: text,
  mediaType: text,
  sha256: text,
  /** Whether a project that shows it is public: until then the desk alone sees it. */
  public: bool,
}
export type FileOfProject = Of<typeof fileColumns>
const projectFile = shape(fileColumns)

/** A picture or a document of a project; null for everything else, proofs above all. */
export async function fileOfProject(db: Db, id: string): Promise<FileOfProject | null> {
  if (!isUuid(id)) return null
  const [file] = await read(db, projectFile)`
    select f.key, f.purpose, f.name, f.media_type as "mediaType", f.sha256, bool_or(p.published_at is not null) as public
    from files f
      join (select file_id, project_id from project_photos union all
            select file_id, project_id from gate_pieces) used on used.file_id = f.id
      join projects p on p.id = used.project_id
    where f.id = ${id} and f.deleted_at is null and f.purpose in ('photo', 'document')
    group by f.id`
  return file ?? null
}

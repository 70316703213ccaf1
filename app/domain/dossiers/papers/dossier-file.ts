import { sql } from 'drizzle-orm'
import { isUuid } from '#app/lib/uuid.ts'
import type { Db } from '#db/client.ts'
import { read, shape } from '#db/read/index.ts'
import type { FileOfProject } from '../../projects/index.ts'
import { fileColumns } from '../../projects/index.ts'
import { publicKinds } from './documents.ts'

const dossierFile = shape(fileColumns)

/** A document or an annex of a dossier; null for everything else. Bank details, titles and invoices are never public. */
export async function fileOfDossier(db: Db, id: string): Promise<FileOfProject | null> {
  if (!isUuid(id)) return null
  const kinds = sql.join(
    publicKinds.map((kind) => sql`${kind}`),
    sql`, `,
  )
  const [file] = await read(db, dossierFile)`
    select f.key, f.purpose, f.name, f.media_type as "mediaType", f.sha256,
      bool_or(d.published_at is not null and used.public) as public
    from files f
      join (select file_id, dossier_id, withdrawn_at is null and kind in (${kinds}) as public from dossier_documents
        union all select file_id, dossier_id, true from dossier_annexes) used on used.file_id = f.id
      join dossiers d on d.id = used.dossier_id
    where f.id = ${id} and f.deleted_at is null and f.purpose = 'document'
    group by f.id`
  return file ?? null
}

import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Rendition } from '#app/lib/pictures.ts'
import { isUuid } from '#app/lib/uuid.ts'
import type { Db } from '#db/client.ts'
import { bool, int, read, shape, text } from '#db/read/index.ts'
import { fileRenditions, files } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'

const undrawn = shape({ key: text, name: text, width: int })

/** A project's picture of which no smaller size is kept; null once they are, and once it was taken away. */
export async function pictureToDraw(db: Db, fileId: string) {
  const [row] = await read(db, undrawn)`
    select f.key, f.name, f.width from files f
    where f.id = ${fileId} and f.deleted_at is null and exists (select from project_photos p where p.file_id = f.id)
      and not exists (select from file_renditions n where n.file_id = f.id)`
  return row ?? null
}

/**
 * Notes the sizes in which a picture was drawn. False where it was taken away meanwhile, or another job was first: then
 * their bytes belong to nobody.
 */
export async function keepRenditions(
  db: Db,
  fileId: string,
  drawn: readonly { name: Rendition; key: string; bytes: number }[],
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [file] = await tx
      .select({ id: files.id })
      .from(files)
      .where(and(eq(files.id, fileId), isNull(files.deletedAt)))
      .for('update')
    if (!file || (await tx.$count(fileRenditions, eq(fileRenditions.fileId, fileId))) > 0) return false
    await tx.insert(fileRenditions).values(drawn.map((one) => ({ ...one, fileId })))
    return true
  })
}

/** Forgets the smaller sizes of pictures that go. Returns their keys, whose bytes go once this is committed. */
export async function forgetRenditions({ tx }: Act, fileIds: readonly string[]): Promise<string[]> {
  const gone = await tx
    .delete(fileRenditions)
    .where(inArray(fileRenditions.fileId, [...fileIds]))
    .returning({ key: fileRenditions.key })
  return gone.map(({ key }) => key)
}

const rendition = shape({ key: text, sha256: text, public: bool })

/** A project's picture in one of its smaller sizes; null where there is none of that name. */
export async function renditionOfProject(db: Db, id: string, name: string) {
  if (!isUuid(id)) return null
  const [row] = await read(db, rendition)`
    select n.key, f.sha256, bool_or(p.published_at is not null) as public
    from file_renditions n
      join files f on f.id = n.file_id and f.deleted_at is null
      join project_photos r on r.file_id = f.id join projects p on p.id = r.project_id
    where n.file_id = ${id} and n.name = ${name} group by n.key, f.sha256`
  return row ?? null
}

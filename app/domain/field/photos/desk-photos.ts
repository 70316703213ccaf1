import type { Db } from '#db/client.ts'
import { bool, instant, int, nullable, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'

const photoRow = shape({
  id: uuid,
  fileId: nullable(uuid),
  width: nullable(int),
  height: nullable(int),
  held: bool,
  removedReason: nullable(text),
  at: instant,
})
export type PhotoAtDesk = RowOf<typeof photoRow>

/** Every picture of a report, for the desk. */
export const photosAtDesk = (db: Db, reportId: string) =>
  read(db, photoRow)`
    select p.id, p.file_id as "fileId", f.width, f.height, p.held_at is not null as held, p.removed_reason as "removedReason", p.at
    from field_photos p left join files f on f.id = p.file_id where p.report_id = ${reportId} order by p.position, p.id`

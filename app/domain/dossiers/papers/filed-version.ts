import type { Db } from '#db/client.ts'
import { instant, int, type RowOf, read, shape, text } from '#db/read/index.ts'
import type { FiledContent } from './filed-content.ts'

const filedRow = shape({
  number: int,
  sha256: text,
  at: instant,
  by: text,
  /** The canonical JSON that the hash is of, and what it says. */
  written: text,
  last: int,
})
export type FiledVersion = RowOf<typeof filedRow> & { content: FiledContent }

/** A filed version of a public dossier, whole; null where there is none. */
export async function filedVersion(db: Db, slug: string, number: number): Promise<FiledVersion | null> {
  if (!Number.isInteger(number) || number < 1 || number > 10_000) return null
  const [row] = await read(db, filedRow)`
    select v.number, v.sha256, v.at, coalesce(o.name, w.display_name) as by, v.content as written,
      (select max(l.number) from dossier_versions l where l.dossier_id = d.id) as last
    from dossiers d join dossier_versions v on v.dossier_id = d.id and v.number = ${number}
      join people w on w.id = v.by left join officials o on o.person_id = v.by
    where d.slug = ${slug} and d.published_at is not null`
  return row ? { ...row, content: JSON.parse(row.written) as FiledContent } : null
}

import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { FiledContent } from './filed-content.ts'

export type FiledVersion = {
  number: number
  sha256: string
  at: Date
  by: string
  /** The canonical JSON that the hash is of, and what it says. */
  written: string
  content: FiledContent
  last: number
}

/** A filed version of a public dossier, whole; null where there is none. */
export async function filedVersion(db: Db, slug: string, number: number): Promise<FiledVersion | null> {
  if (!Number.isInteger(number) || number < 1 || number > 10_000) return null
  const [row] = await db.execute<Omit<FiledVersion, 'at' | 'content'> & { at: string }>(sql`
    select v.number, v.sha256, v.at, coalesce(o.name, w.display_name) as by, v.content as written,
      (select max(l.number) from dossier_versions l where l.dossier_id = d.id) as last
    from dossiers d join dossier_versions v on v.dossier_id = d.id and v.number = ${number}
      join people w on w.id = v.by left join officials o on o.person_id = v.by
    where d.slug = ${slug} and d.published_at is not null`)
  return row ? { ...row, at: new Date(row.at), content: JSON.parse(row.written) as FiledContent } : null
}

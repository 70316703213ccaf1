import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'

export type Answerable = {
  id: string
  kind: 'comment' | 'question'
  author: string | null
  lang: Locale
  title: string
  html: string
  at: Date
  useful: number
  /** A version answers it already. */
  answered: boolean
}

/** What a version of a subject may answer: its readable comments and questions, those found useful by most first; 100 at most. */
export async function answerable(db: Db, subjectId: string): Promise<Answerable[]> {
  const rows = await db.execute<Omit<Answerable, 'at'> & { at: string }>(sql`
    select c.id, c.kind, c.author, c.lang, c.title, c.html, c.at,
      c.useful_count as useful, exists (select from version_answers a where a.contribution_id = c.id) as answered
    from contributions_for(null) c
    where c.subject_id = ${subjectId} and c.standing
    order by c.useful_count desc, c.at desc, c.id limit 100`)
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}

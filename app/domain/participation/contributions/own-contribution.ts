import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { Stance } from '#db/schema/index.ts'
import { joinSubject, type SubjectName, subjectName } from '../../subjects/index.ts'

export type OwnContribution = {
  id: string
  kind: 'comment' | 'question'
  title: string
  body: string
  lang: Locale
  stance: Stance | null
  subject: SubjectName | null
  /** She said it in an office. */
  inOffice: boolean
}

/** One's own words, as typed, to edit or withdraw; null for another's and for what is gone. */
export async function ownContribution(
  db: Db,
  { id, personId, locale }: { id: string; personId: string; locale: Locale },
): Promise<OwnContribution | null> {
  const [row] = await db.execute<OwnContribution>(sql`
    select c.id, c.kind, c.title, c.body, c.lang, c.stance, ${subjectName} as subject,
      c.official_title is not null as "inOffice"
    from contributions c ${joinSubject(sql`c.subject_id`, locale)}
    where c.id = ${id} and c.author_id = ${personId} and c.withdrawn_at is null and c.hidden_at is null`)
  return row ?? null
}

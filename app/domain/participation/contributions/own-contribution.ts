import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, nullable, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { stance } from '#db/schema/index.ts'
import { joinSubject, subjectColumn, subjectName } from '../../subjects/index.ts'

const own = shape({
  id: uuid,
  kind: oneOf(['comment', 'question']),
  title: text,
  body: text,
  lang: oneOf(locales),
  stance: nullable(oneOf(stance.enumValues)),
  subject: subjectColumn,
  reply: bool,
  /** It is the reason of her opinion, and bears its stance. */
  ofOpinion: bool,
  /** She said it in an office. */
  inOffice: bool,
})
export type OwnContribution = RowOf<typeof own>

/** One's own words, as typed, to edit or withdraw; null for another's and for what is gone. */
export async function ownContribution(
  db: Db,
  { id, personId, locale }: { id: string; personId: string; locale: Locale },
): Promise<OwnContribution | null> {
  const [row] = await read(db, own)`
    select c.id, c.kind, c.title, c.body, c.lang, c.stance, ${subjectName} as subject,
      c.official_title is not null as "inOffice", c.parent_id is not null as reply,
      exists (select from opinions o where o.subject_id = c.subject_id and o.person_id = c.author_id
        and o.reason_id = c.id) as "ofOpinion"
    from contributions c ${joinSubject(sql`c.subject_id`, locale)}
    where c.id = ${id} and c.kind in ('comment', 'question') and c.author_id = ${personId} and c.withdrawn_at is null and c.hidden_at is null`
  return row ?? null
}

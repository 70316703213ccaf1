import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, day, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { decisionKinds } from '#db/schema/index.ts'
import { titled } from './subject-titles.ts'

/** An act in one line, on the page of what it decides. */
const decisionLine = shape({
  id: uuid,
  slug: text,
  kind: oneOf(decisionKinds),
  number: text,
  decidedOn: day,
  title: text,
  lang: oneOf(locales),
  superseded: bool,
})
export type DecisionLine = RowOf<typeof decisionLine>

/** The last acts on a project, a dossier or a campaign, the latest first. */
export async function decisionsOf(
  db: Db,
  subjectId: string,
  locale: Locale,
  most = 8,
): Promise<DecisionLine[]> {
  return await read(db, decisionLine)`
    select d.id, d.slug, d.kind, d.number, d.decided_on as "decidedOn", ${titled(sql`d.title`, locale)},
      exists (select from decisions s where s.supersedes_id = d.id) as superseded
    from decision_links l join decisions d on d.id = l.decision_id
    where l.subject_id = ${subjectId} order by d.decided_on desc, d.id desc limit ${most}`
}

import { and, eq, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { instant, oneOf, type RowOf, read, shape } from '#db/read/index.ts'
import { type Cadence, cadence, follows, lists, people } from '#db/schema/index.ts'
import { type DirectMatter, directMatters } from '../audit/index.ts'
import { joinSubject, type SubjectName, subjectColumn, subjectName } from '../subjects/index.ts'

/** One subject that a person follows. */
export type Followed = RowOf<typeof follow> & { subject: SubjectName }
const follow = shape({ subject: subjectColumn, cadence: oneOf(cadence.enumValues), since: instant })

/** At which cadence a person follows a subject; null when she does not, or is nobody (then nothing is asked). */
export async function followOf(db: Db, subjectId: string, personId: string | null): Promise<Cadence | null> {
  if (!personId) return null
  const [row] = await db
    .select({ cadence: follows.cadence })
    .from(follows)
    .where(and(eq(follows.personId, personId), eq(follows.subjectId, subjectId)))
  return row?.cadence ?? null
}

/** At which cadence a person follows what is new in a list, by the first word of its addresses; null as above. */
export async function listFollowOf(db: Db, path: string, personId: string | null): Promise<Cadence | null> {
  if (!personId) return null
  const [row] = await db
    .select({ cadence: follows.cadence })
    .from(follows)
    .innerJoin(lists, eq(lists.id, follows.subjectId))
    .where(and(eq(follows.personId, personId), eq(lists.slug, path)))
  return row?.cadence ?? null
}

/** All that a person follows, the latest first. */
export async function followsOf(db: Db, personId: string, locale: Locale): Promise<Followed[]> {
  const rows = await read(db, follow)`
    select ${subjectName} as subject, f.cadence, f.since
    from follows f ${joinSubject(sql`f.subject_id`, locale)}
    where f.person_id = ${personId} and sub_kind.follows
    order by f.since desc, f.subject_id limit 500`
  return rows as Followed[] // a subject that can be followed is public
}

/** Which direct matters are mailed to a person. */
export async function mattersOf(db: Db, personId: string): Promise<Record<DirectMatter, boolean>> {
  const [row] = await db.select({ mails: people.mails }).from(people).where(eq(people.id, personId))
  const mailed = directMatters.map((matter) => [matter, row?.mails[matter] !== false] as const)
  return Object.fromEntries(mailed) as Record<DirectMatter, boolean>
}

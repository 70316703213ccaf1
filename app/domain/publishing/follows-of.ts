import { and, eq, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { type Cadence, follows, people } from '#db/schema/index.ts'
import { titleOf } from './title-of.ts'
import { type DirectMatter, directMatters } from './told.ts'

/** One subject that a person follows. */
export type Followed = {
  subjectId: string
  title: string
  kind: 'project' | 'dossier' | 'official'
  slug: string
  cadence: Cadence
  since: Date
}

/** At which cadence a person follows a subject; null when she does not, or is nobody (then nothing is asked). */
export async function followOf(db: Db, subjectId: string, personId: string | null): Promise<Cadence | null> {
  if (!personId) return null
  const [row] = await db
    .select({ cadence: follows.cadence })
    .from(follows)
    .where(and(eq(follows.personId, personId), eq(follows.subjectId, subjectId)))
  return row?.cadence ?? null
}

/** All that a person follows, the latest first. */
export async function followsOf(db: Db, personId: string, locale: Locale): Promise<Followed[]> {
  const rows = await db.execute<Omit<Followed, 'since'> & { since: string }>(sql`
    select f.subject_id as "subjectId", ${titleOf(sql`f.subject_id`, locale)} as title, s.kind,
      coalesce(p.slug, d.slug, o.slug) as slug, f.cadence, f.since
    from follows f join subjects s on s.id = f.subject_id
    left join projects p on p.id = s.id left join dossiers d on d.id = s.id left join officials o on o.person_id = s.id
    where f.person_id = ${personId} and coalesce(p.slug, d.slug, o.slug) is not null
    order by f.since desc, f.subject_id limit 500`)
  return rows.map((row) => ({ ...row, since: new Date(row.since) }))
}

/** Which direct matters are mailed to a person. */
export async function mattersOf(db: Db, personId: string): Promise<Record<DirectMatter, boolean>> {
  const [row] = await db.select({ mails: people.mails }).from(people).where(eq(people.id, personId))
  const mailed = directMatters.map((matter) => [matter, row?.mails[matter] !== false] as const)
  return Object.fromEntries(mailed) as Record<DirectMatter, boolean>
}

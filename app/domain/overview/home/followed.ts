import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { instant, int, nullable, oneOf, type RowOf, read, shape } from '#db/read/index.ts'
import { phase } from '#db/schema/index.ts'
import { joinSubject, type SubjectName, subjectColumn, subjectName } from '../../subjects/index.ts'

const follow = shape({
  subject: subjectColumn,
  phase: nullable(oneOf(phase.enumValues)),
  /** What she was told of it and has not read. */
  unread: int,
  lastAt: nullable(instant),
})
export type Followed = RowOf<typeof follow> & { subject: SubjectName }

/** What this person follows, what moved last first. One query. */
export async function followed(db: Db, personId: string, locale: Locale, size = 6): Promise<Followed[]> {
  const rows = await read(db, follow)`
    select ${subjectName} as subject, p.phase, coalesce(news.unread, 0)::int as unread,
      coalesce(sub.moved_at, news.last_at) as "lastAt"
    from follows f
    ${joinSubject(sql`f.subject_id`, locale)}
    left join projects p on p.id = sub.id
    left join lateral (select count(*) filter (where n.read_at is null) as unread, max(n.at) as last_at
      from notifications n where n.person_id = f.person_id and n.topic_id = f.subject_id) news on true
    where f.person_id = ${personId} and sub.id is not null
    order by coalesce(sub.moved_at, news.last_at) desc nulls last, f.subject_id limit ${size}`
  return rows as Followed[] // only public subjects are read
}

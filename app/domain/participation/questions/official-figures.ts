import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { Translated } from '#db/schema/index.ts'

export type OfficialFigures = {
  id: string
  slug: string
  name: string
  title: Translated
  delegation: Translated
  since: string
  until: string | null
  inOffice: boolean
  answered: number
  waiting: number
  overdue: number
  /** The oldest question that waits. */
  waitingSince: Date | null
  /** Half of her answers came sooner: seconds from the question to its answer. Null without an answer. */
  medianSeconds: number | null
}

/** Officials in office, the mayor first, or the one with this address in office or not; one statement. */
export async function officialFigures(db: Db, slug?: string): Promise<OfficialFigures[]> {
  const today = sql`city_today()`
  const rows = await db.execute<Omit<OfficialFigures, 'waitingSince'> & { waitingSince: string | null }>(sql`
    select o.person_id as id, o.slug, o.name, o.title, o.delegation, o.since, o.until,
      coalesce(o.until, 'infinity') >= ${today} as "inOffice",
      count(*) filter (where q.answered_at is not null)::int as answered,
      count(*) filter (where q.id is not null and q.answered_at is null)::int as waiting,
      count(*) filter (where q.answered_at is null and q.due_on < ${today})::int as overdue,
      min(c.at) filter (where q.answered_at is null) as "waitingSince",
      percentile_cont(0.5) within group (order by extract(epoch from q.answered_at - c.at))
        filter (where q.answered_at is not null) as "medianSeconds"
    from officials o
    left join (questions q join contributions_for(null) c on c.id = q.id and c.standing) on q.official_id = o.person_id
    where ${slug === undefined ? sql`coalesce(o.until, 'infinity') >= ${today}` : sql`o.slug = ${slug}`}
    group by o.person_id
    order by o.rank, o.name`)
  return [...rows].map((row) => ({
    ...row,
    waitingSince: row.waitingSince ? new Date(row.waitingSince) : null,
    medianSeconds: row.medianSeconds === null ? null : Number(row.medianSeconds),
  }))
}

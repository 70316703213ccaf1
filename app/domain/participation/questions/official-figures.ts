import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  array,
  bool,
  day,
  float,
  instant,
  int,
  nullable,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'

const figures = shape({
  id: uuid,
  slug: text,
  name: text,
  title: stored<Translated>(),
  delegation: stored<Translated>(),
  /** Which of both are older than the French, as `title.it`. */
  older: array(text),
  since: day,
  until: nullable(day),
  inOffice: bool,
  answered: int,
  waiting: int,
  overdue: int,
  /** The oldest question that waits. */
  waitingSince: nullable(instant),
  /** Half of her answers came sooner: seconds from the question to its answer. Null without an answer. */
  medianSeconds: nullable(float),
})
export type OfficialFigures = RowOf<typeof figures>

/** Officials in office, the mayor first, or the one with this address in office or not; one statement. */
export async function officialFigures(db: Db, slug?: string): Promise<OfficialFigures[]> {
  const today = sql`city_today()`
  return read(db, figures)`
    select o.person_id as id, o.slug, o.name, o.title, o.delegation, o.older, o.since, o.until,
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
    order by o.rank, o.name`
}

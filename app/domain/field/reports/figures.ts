import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { float, int, nullable, type RowOf, read, shape, text } from '#db/read/index.ts'
import { isIn } from './filters.ts'

const figuresRow = shape({
  /** Null for the commune itself. */
  name: nullable(text),
  received: int,
  open: int,
  late: int,
  /** Solved, and nothing else. */
  solved: int,
  /** Closed without being solved: not ours, will not be done, said twice. */
  closed: int,
  /** Of those solved: days from the day it was public to the day it was solved. */
  medianDays: nullable(float),
})
export type ReportFigures = RowOf<typeof figuresRow>

/** How each body, and each category, deals with what is reported. */
export async function reportFigures(
  db: Db,
  locale: Locale,
): Promise<{ bodies: ReportFigures[]; categories: ReportFigures[] }> {
  const counts = sql`count(*)::int as received, count(*) filter (where ${isIn('open')})::int as open,
    count(*) filter (where ${isIn('late')})::int as late, count(*) filter (where ${isIn('solved')})::int as solved,
    count(*) filter (where ${isIn('closed')})::int as closed,
    round((percentile_cont(0.5) within group (order by extract(epoch from r.solved_at - r.published_at))
      filter (where r.state = 'solved') / 86400)::numeric, 1)::float8 as "medianDays"
    from field_reports r`
  const [bodies, categories] = await Promise.all([
    read(db, figuresRow)`select b.name, ${counts} left join organisations b on b.id = r.body_id
      where r.standing group by b.name order by count(*) desc, b.name`,
    read(db, figuresRow)`select coalesce(k.names ->> ${locale}, k.names ->> 'fr') as name, ${counts}
      join field_categories k on k.id = r.category_id where r.standing group by k.id order by k.closed_at is not null, k.position, k.slug`,
  ])
  return { bodies, categories }
}

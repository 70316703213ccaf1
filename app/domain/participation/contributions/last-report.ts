import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { bool, instant, int, json, nullable, read, shape, stored, type ValueOf } from '#db/read/index.ts'
import type { CountRow } from '#db/schema/index.ts'

/** How `lastReportOf` is read. */
export const reportColumn = nullable(
  json({ rows: stored<CountRow[]>(), threshold: int, countedAt: instant, final: bool }),
)
export type OpinionReport = NonNullable<ValueOf<typeof reportColumn>>
const last = shape({ report: reportColumn })

/** The last published count of a subject's opinions: what its page, its file and the annex show, and nothing beside. */
export async function lastReport(db: Pick<Db, 'execute'>, subjectId: string): Promise<OpinionReport | null> {
  const [row] = await read(db, last)`select ${lastReportOf(sql`${subjectId}::uuid`)} as report`
  return row!.report // a select without a source has one row
}

/** The same within a statement. */
export const lastReportOf = (
  subjectId: SQL,
): SQL => sql`(select jsonb_build_object('rows', r.rows, 'threshold',
  r.threshold, 'countedAt', r.counted_at, 'final', r.final) from opinion_reports r where r.subject_id = ${subjectId}
  order by r.counted_at desc limit 1)`

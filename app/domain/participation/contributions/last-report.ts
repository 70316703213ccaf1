import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { CountRow } from '#db/schema/index.ts'

export type OpinionReport = { rows: CountRow[]; threshold: number; countedAt: Date; final: boolean }

/** The last published count of a subject's opinions: what its page, its file and the annex show, and nothing beside. */
export async function lastReport(db: Pick<Db, 'execute'>, subjectId: string): Promise<OpinionReport | null> {
  const [row] = await db.execute<{ report: ReportJson }>(
    sql`select ${lastReportOf(sql`${subjectId}::uuid`)} as report`,
  )
  return reportOf(row!.report) // a select without a source has one row
}

/** The same within a statement, as JSON that `reportOf` reads. */
export const lastReportOf = (
  subjectId: SQL,
): SQL => sql`(select jsonb_build_object('rows', r.rows, 'threshold',
  r.threshold, 'countedAt', r.counted_at, 'final', r.final) from opinion_reports r where r.subject_id = ${subjectId}
  order by r.counted_at desc limit 1)`

export type ReportJson = (Omit<OpinionReport, 'countedAt'> & { countedAt: string }) | null
export const reportOf = (json: ReportJson): OpinionReport | null =>
  json && { ...json, countedAt: new Date(json.countedAt) }

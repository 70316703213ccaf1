import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { Stance } from '#db/schema/index.ts'
import { lastReportOf, type OpinionReport, type ReportJson, reportOf } from '../contributions/last-report.ts'

export type OwnOpinion = { stance: Stance; reason: string; lang: Locale; at: Date }

/** The last published count of a subject and the reader's own opinion, which she sees at once. One statement. */
export async function opinionBox(
  db: Db,
  { subjectId, viewerId }: { subjectId: string; viewerId: string | null },
): Promise<{ report: OpinionReport | null; own: OwnOpinion | null }> {
  const own = viewerId
    ? sql`(select jsonb_build_object('stance', o.stance, 'reason', o.reason, 'lang', o.lang,
        'at', coalesce(o.changed_at, o.at)) from opinions o where o.subject_id = ${subjectId} and o.person_id = ${viewerId})`
    : sql`null::jsonb`
  const [row] = await db.execute<{
    report: ReportJson
    own: (Omit<OwnOpinion, 'at'> & { at: string }) | null
  }>(sql`select ${own} as own, ${lastReportOf(sql`${subjectId}::uuid`)} as report`)
  const { own: mine, report } = row! // a select without a source has one row
  return { own: mine && { ...mine, at: new Date(mine.at) }, report: reportOf(report) }
}

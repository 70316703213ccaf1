import { sql } from 'drizzle-orm'
import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { instant, json, nullable, oneOf, type RowOf, read, shape, text } from '#db/read/index.ts'
import { stance } from '#db/schema/index.ts'
import { contributionsFor } from '../contributions/contributions-for.ts'
import { lastReportOf, type OpinionReport, reportColumn } from '../contributions/last-report.ts'

const box = shape({
  report: reportColumn,
  own: nullable(json({ stance: oneOf(stance.enumValues), reason: text, lang: oneOf(locales), at: instant })),
})
export type OwnOpinion = NonNullable<RowOf<typeof box>['own']>

/** The last published count of a subject and the reader's own opinion, which she sees at once. One statement. */
export async function opinionBox(
  db: Db,
  { subjectId, viewerId }: { subjectId: string; viewerId: string | null },
): Promise<{ report: OpinionReport | null; own: OwnOpinion | null }> {
  const own = viewerId
    ? sql`(select jsonb_build_object('stance', o.stance, 'reason', ${reasonNow(viewerId)}, 'lang', o.lang,
        'at', coalesce(o.changed_at, o.at)) from opinions o where o.subject_id = ${subjectId} and o.person_id = ${viewerId})`
    : sql`null::jsonb`
  const [row] = await read(db, box)`select ${own} as own, ${lastReportOf(sql`${subjectId}::uuid`)} as report`
  return row! // a select without a source has one row
}

/**
 * Her reason as it stands in the discussion: edited there, it is what she changes here; withdrawn or hidden there, it is
 * not published again because she changes her stance.
 */
const reasonNow = (viewerId: string) => sql`case when o.reason_id is null then o.reason else coalesce(
  (select c.body from ${contributionsFor(viewerId)} c
    where c.id = o.reason_id and c.withdrawn_at is null and c.hidden_at is null), '') end`

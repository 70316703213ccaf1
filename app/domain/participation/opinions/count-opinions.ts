import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { read, shape, uuid } from '#db/read/index.ts'
import { opinionReports, subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { settingsOf } from '../../commune/index.ts'
import { Refusal } from '../../refusal.ts'
import { lastReport } from '../contributions/last-report.ts'
import { record } from '../news.ts'
import { countedOn, forgetCounted, remember, standingOn } from './counted-opinions.ts'
import { nextRows } from './publish-rows.ts'

/**
 * Publishes the count of the opinions on a subject, each row only where enough people changed in it (`nextRows`);
 * `final` once they are closed. Only the city counts, so that no count follows an opinion at once. Refused:
 * `not-allowed`, `not-found`, and `already-done` after the final count, which a trigger makes the last word.
 */
export async function countOpinions(act: Act, subjectId: string): Promise<{ final: boolean }> {
  if (!act.actor.city) throw new Refusal('not-allowed', 403)
  const { final } = await lockSubject(act, subjectId)
  const [standing, counted] = [await standingOn(act, subjectId), await countedOn(act, subjectId)]
  const last = await lastReport(act.tx, subjectId)
  // One threshold from a subject's first report to its last: two copies suppressed otherwise could be compared.
  const threshold = last?.threshold ?? (await settingsOf(act.tx)).suppressionThreshold
  const { rows, moved } = nextRows({ standing, counted, last: last ?? undefined, threshold, final })
  await act.tx.insert(opinionReports).values({ subjectId, countedAt: act.at, final, threshold, rows })
  if (final) await forgetCounted(act, subjectId)
  else for (const row of moved) await remember(act, { subjectId, row, standing, counted })
  await record(act, 'opinions-counted', { kind: 'subject', id: subjectId, topicId: subjectId }, { final })
  return { final }
}

/**
 * The subjects whose count is due: once a day from 03:00 in Paris when an opinion was given, changed or withdrawn since the last
 * report, and at the close.
 */
export async function countsDue(db: Db): Promise<string[]> {
  const rows = await read(db, subjectId)`
    with clock as (select city_now() as at,
      city_instant(date_trunc('day', city_time(city_now()) - interval '3 hours') + interval '3 hours') as batch)
    select s.id from clock, subjects s
    left join lateral (select r.counted_at, r.final from opinion_reports r
      where r.subject_id = s.id order by r.counted_at desc limit 1) last on true
    where s.opinions_open_at <= clock.at and last.final is distinct from true and (
      s.opinions_close_at <= clock.at
      or (s.opinions_open_at < clock.batch and coalesce(last.counted_at < clock.batch, true) and exists (
        select from opinions o where o.subject_id = s.id
          and coalesce(o.changed_at, o.at) > coalesce(last.counted_at, '-infinity')
        union all select from events e where e.topic_id = s.id and e.verb = 'opinion-withdrawn'
          and e.at > coalesce(last.counted_at, '-infinity'))))
    order by s.id`
  return rows.map(({ id }) => id)
}

const subjectId = shape({ id: uuid })

// At the close, the exclusive lock waits for the opinions under way; those after it find the final report (trigger).
// Before, nothing is locked: a daily count is a picture of its moment.
async function lockSubject({ tx, at }: Act, subjectId: string) {
  const query = tx
    .select({
      final: sql<boolean>`coalesce(${subjects.opinionsCloseAt} <= ${at.toISOString()}::timestamptz, false)`,
    })
    .from(subjects)
    .where(eq(subjects.id, subjectId))
  const [subject] = await query
  if (!subject) throw new Refusal('not-found', 404)
  if (!subject.final) return subject
  await tx.select({ id: subjects.id }).from(subjects).where(eq(subjects.id, subjectId)).for('update')
  const [done] = await tx
    .select({ at: opinionReports.countedAt })
    .from(opinionReports)
    .where(and(eq(opinionReports.subjectId, subjectId), opinionReports.final))
  if (done) throw new Refusal('already-done')
  return subject
}

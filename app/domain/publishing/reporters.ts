import { and, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { oneOf, type RowOf, read, shape, text } from '#db/read/index.ts'
import { notices } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { addJob } from '../audit/index.ts'
import { joinSubject, subjectColumn, subjectName } from '../subjects/index.ts'

/**
 * Queues a mail to each stranger whose notice a ruling closed: she has no account to be told in, only the address
 * that she gave for this (Regulation (EU) 2022/2065, art. 16(5)). An address has one mail of a ruling, however many notices
 * were given under it, by whomever.
 */
export async function queueReporters({ tx }: Act, eventId: bigint): Promise<void> {
  await tx.execute(sql`
    select ${addJob('mail-reporter', { noticeId: sql`n.id` }, sql`'reporter:' || n.id`)}
    from (select distinct on (n.reporter_email) n.* from events e join notices n on n.ruling_id = (e.details ->> 'rulingId')::uuid
      where e.id = ${eventId} and n.reporter_id is null and n.reporter_email is not null and n.reporter_told_at is null
      order by n.reporter_email, n.id) n`)
}

const reporter = shape({
  email: text,
  /** Under what it stood. */
  subject: subjectColumn,
  decision: oneOf(['hidden', 'kept']),
  reason: text,
})
export type ReporterToMail = RowOf<typeof reporter>

/** What a stranger who reported is told; null once she was, or once her address was erased. */
export async function reporterToMail(db: Db, noticeId: string): Promise<ReporterToMail | null> {
  const [row] = await read(db, reporter)`
    select n.reporter_email as email, ${subjectName} as subject, r.decision, r.reason
    from notices n join rulings r on r.id = n.ruling_id join contributions c on c.id = n.contribution_id
    ${joinSubject(sql`c.subject_id`, 'fr')}
    where n.id = ${noticeId} and n.reporter_email is not null and n.reporter_told_at is null
      and r.decision in ('hidden', 'kept')`
  return row ?? null
}

/** Notes that her address was told of the ruling: of each of the notices that were given under it. */
export async function markReporterTold({ tx, at }: Act, noticeId: string): Promise<void> {
  await tx
    .update(notices)
    .set({ reporterToldAt: at })
    .where(
      and(
        isNull(notices.reporterToldAt),
        sql`(${notices.rulingId}, ${notices.reporterEmail}) = (
          select n.ruling_id, n.reporter_email from notices n where n.id = ${noticeId})`,
      ),
    )
}

import { eq, sql } from 'drizzle-orm'
import { contributions, type FieldReport, fieldReports, subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'

export type FoundReport = FieldReport & { authorId: string; standing: boolean; held: boolean }

/**
 * The report of this number, locked until the act ends, its subject first, as whoever comments on it does. `waiting` finds
 * one that waits for a moderator too. Locked whole, so that none of two can name the other as the first while both are
 * moved: the database ends one of them, which is tried again and finds it closed. Refused (`not-found`) where there is none to be read.
 */
export async function lockedReport(
  act: Act,
  number: number,
  { waiting = false }: { waiting?: boolean } = {},
): Promise<FoundReport> {
  const of = sql`(select id from field_reports where number = ${number})`
  await act.tx
    .select({ id: subjects.id })
    .from(subjects)
    .where(sql`${subjects.id} = ${of}`)
    .for('no key update')
  const [row] = await act.tx
    .select({
      report: fieldReports,
      authorId: contributions.authorId,
      held: sql<boolean>`${contributions.heldAt} is not null`,
      gone: sql<boolean>`${contributions.withdrawnAt} is not null or ${contributions.hiddenAt} is not null`,
    })
    .from(fieldReports)
    .innerJoin(contributions, eq(contributions.id, fieldReports.id))
    .where(eq(fieldReports.number, number))
    .for('update', { of: fieldReports })
  if (!row || (row.held && !waiting)) throw new Refusal('not-found', 404)
  const { report, gone, ...found } = row
  return { ...report, ...found, standing: !gone && !found.held }
}

/** How an event names a report: in its own story. */
export const asSubject = (id: string) => ({ kind: 'field_report', id, topicId: id })

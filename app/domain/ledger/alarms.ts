import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { AlarmKind } from '#db/schema/index.ts'

/** An alarm as the treasurer reads it: what it is about, the figures behind it, and how it was settled if it was. */
export type DeskAlarm = {
  id: string
  kind: AlarmKind
  subjectKind: string
  subjectId: string
  details: Record<string, string | number | boolean | null>
  at: Date
  settled: { at: Date; by: string | null; note: string } | null
}

/** Those that nobody has settled, the oldest first. */
export const openAlarms = (db: Db, most = 100): Promise<DeskAlarm[]> =>
  alarmsFrom(db, sql`where m.settled_at is null order by m.at, m.id limit ${most}`)

/** The latest that were settled. */
export const settledAlarms = (db: Db, most = 20): Promise<DeskAlarm[]> =>
  alarmsFrom(db, sql`where m.settled_at is not null order by m.settled_at desc, m.id desc limit ${most}`)

/** One of them, or null. */
export async function alarmOf(db: Db, id: string): Promise<DeskAlarm | null> {
  const [alarm] = await alarmsFrom(db, sql`where m.id = ${id}`)
  return alarm ?? null
}

async function alarmsFrom(db: Db, which: SQL): Promise<DeskAlarm[]> {
  type Row = Omit<DeskAlarm, 'at' | 'settled'> & {
    at: string
    settledAt: string | null
    by: string | null
    note: string | null
  }
  const rows = await db.execute<Row>(sql`
    select m.id, m.kind, m.subject_kind as "subjectKind", m.subject_id as "subjectId", m.details, m.at,
      m.settled_at as "settledAt", case when p.erased_at is null then p.display_name end as by, m.note
    from money_alarms m left join people p on p.id = m.settled_by ${which}`)
  return rows.map(({ at, settledAt, by, note, ...alarm }) => ({
    ...alarm,
    at: new Date(at),
    settled: settledAt ? { at: new Date(settledAt), by, note: note ?? '' } : null,
  }))
}

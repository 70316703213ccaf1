import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  instant,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import { alarmKinds } from '#db/schema/index.ts'

/** An alarm as the treasurer reads it: what it is about, the figures behind it, and how it was settled if it was. */
const alarmRow = shape({
  id: uuid,
  kind: oneOf(alarmKinds),
  subjectKind: text,
  subjectId: text,
  details: stored<Record<string, string | number | boolean | null>>(),
  at: instant,
  settled: nullable(json({ at: instant, by: nullable(text), note: text })),
})
export type DeskAlarm = RowOf<typeof alarmRow>

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

const alarmsFrom = (db: Db, which: SQL): Promise<DeskAlarm[]> =>
  read(db, alarmRow)`
    select m.id, m.kind, m.subject_kind as "subjectKind", m.subject_id as "subjectId", m.details, m.at,
      case when m.settled_at is not null then jsonb_build_object('at', m.settled_at,
        'by', case when p.erased_at is null then p.display_name end, 'note', coalesce(m.note, '')) end as settled
    from money_alarms m left join people p on p.id = m.settled_by ${which}`

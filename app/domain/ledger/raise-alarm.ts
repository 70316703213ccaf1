import { sql } from 'drizzle-orm'
import { type AlarmKind, moneyAlarms } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { record } from './news.ts'

/** What the alarm is about, and the figures behind it (cents as texts): ids and amounts, never a name. */
export type Alarm = {
  kind: AlarmKind
  subjectKind: string
  subjectId: string
  details: Record<string, string | number | boolean | null>
}

/** Tells the treasurer that something about money does not add up; says nothing more while the same alarm is open. */
export async function raiseAlarm(act: Act, alarm: Alarm): Promise<{ alarmId: string | null }> {
  const [raised] = await act.tx
    .insert(moneyAlarms)
    .values({ ...alarm, at: act.at })
    .onConflictDoNothing({
      target: [moneyAlarms.kind, moneyAlarms.subjectKind, moneyAlarms.subjectId],
      where: sql`settled_at is null`,
    })
    .returning({ id: moneyAlarms.id })
  if (raised) await record(act, 'alarm-raised', { kind: 'alarm', id: raised.id }, { kind: alarm.kind })
  return { alarmId: raised?.id ?? null }
}

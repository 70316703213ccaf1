import { and, eq, isNull, type SQL } from 'drizzle-orm'
import { type AlarmKind, moneyAlarms } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { record } from './news.ts'
import type { Alarm } from './raise-alarm.ts'

/** What stands in the treasurer's list where nobody had to do anything more. */
const note = 'La cause a disparu.'

/** Closes an alarm whose cause is gone; nothing where none is open. */
export const closeAlarm = (
  act: Act,
  { kind, subjectKind, subjectId }: Omit<Alarm, 'details'>,
): Promise<void> =>
  closeThose(
    act,
    and(
      eq(moneyAlarms.kind, kind),
      eq(moneyAlarms.subjectKind, subjectKind),
      eq(moneyAlarms.subjectId, subjectId),
    ),
  )

/** Closes every alarm of a kind whose cause is one for all. */
export const closeAlarms = (act: Act, kind: AlarmKind): Promise<void> =>
  closeThose(act, eq(moneyAlarms.kind, kind))

async function closeThose(act: Act, which: SQL | undefined): Promise<void> {
  const closed = await act.tx
    .update(moneyAlarms)
    .set({ settledAt: act.at, note })
    .where(and(which, isNull(moneyAlarms.settledAt)))
    .returning({ id: moneyAlarms.id })
  for (const { id } of closed) await record(act, 'alarm-settled', { kind: 'alarm', id })
}

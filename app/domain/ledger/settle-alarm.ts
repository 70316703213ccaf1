import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { moneyAlarms } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { written } from '../written.ts'
import { record } from './news.ts'

/** What she found and did, in her words; it stays with the alarm. */
export const AlarmNote = z.object({ note: written().min(3).max(2000) })
export type AlarmNote = z.output<typeof AlarmNote>

/** The treasurer closes an alarm with a note. Refused with `alarm-settled` when somebody did so before her. */
export async function settleAlarm(act: Act, { id, note }: { id: string; note: string }): Promise<void> {
  allow(act.actor, 'alarm.settle')
  const words = AlarmNote.parse({ note })
  const [alarm] = await act.tx.select().from(moneyAlarms).where(eq(moneyAlarms.id, id)).for('update')
  if (!alarm) throw new Refusal('alarm-not-found', 404)
  if (alarm.settledAt) throw new Refusal('alarm-settled')
  await act.tx
    .update(moneyAlarms)
    .set({ ...words, settledAt: act.at, settledBy: whoActs(act.actor) })
    .where(eq(moneyAlarms.id, id))
  await record(act, 'alarm-settled', { kind: 'alarm', id })
}

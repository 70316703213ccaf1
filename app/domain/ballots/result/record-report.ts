import { eq } from 'drizzle-orm'
import { consultations } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { type KeptFile, keepFile } from '../../projects/index.ts'
import { Refusal } from '../../refusal.ts'
import { lockedById } from '../consultations/find.ts'

/** Keeps the report that the city printed of a count; a later one, after the draw, takes its place. */
export async function recordReport(act: Act, { id, file }: { id: string; file: KeptFile }): Promise<void> {
  if (!act.actor.city) throw new Refusal('not-allowed', 403)
  const { state } = await lockedById(act, id)
  if (state !== 'counted') throw new Refusal('vote-not-counted')
  const reportId = await keepFile(act, 'document', file)
  await act.tx.update(consultations).set({ reportId }).where(eq(consultations.id, id))
}

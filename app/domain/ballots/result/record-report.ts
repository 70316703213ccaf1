import { eq } from 'drizzle-orm'
import { consultations } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { type KeptFile, keepFile } from '../../projects/index.ts'
import { Refusal } from '../../refusal.ts'
import { lockedById } from '../consultations/find.ts'

/**
 * Keeps the report that the city printed of a count; a later one, after the draw or once an idea's words are hidden, takes
 * its place. `names` is what the ideas were called as it was printed.
 */
export async function recordReport(
  act: Act,
  { id, file, names }: { id: string; file: KeptFile; names: string | null },
): Promise<void> {
  if (!act.actor.city) throw new Refusal('not-allowed', 403)
  const { state } = await lockedById(act, id)
  if (state !== 'counted') throw new Refusal('vote-not-counted')
  const reportId = await keepFile(act, 'document', file)
  await act.tx.update(consultations).set({ reportId, reportNames: names }).where(eq(consultations.id, id))
}

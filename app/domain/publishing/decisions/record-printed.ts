import { eq } from 'drizzle-orm'
import { decisionFiles, decisionRedactions, subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { type KeptFile, keepFile } from '../../projects/index.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'

/** Keeps the PDF that the city printed of an act. Refused (`already-done`) for one that has its PDF, or was redacted meanwhile. */
export async function recordPrinted(
  act: Act,
  { decisionId, file }: { decisionId: string; file: KeptFile },
): Promise<void> {
  if (!act.actor.city) throw new Refusal('not-allowed', 403)
  await act.tx.select({ id: subjects.id }).from(subjects).where(eq(subjects.id, decisionId)).for('update')
  const [redacted] = await act.tx
    .select({ ground: decisionRedactions.ground })
    .from(decisionRedactions)
    .where(eq(decisionRedactions.decisionId, decisionId))
  if (redacted) throw new Refusal('already-done')
  const fileId = await keepFile(act, 'document', file)
  const added = await act.tx
    .insert(decisionFiles)
    .values({ decisionId, fileId, origin: 'printed', at: act.at })
    .onConflictDoNothing()
    .returning({ decisionId: decisionFiles.decisionId })
  if (added.length === 0) throw new Refusal('already-done')
  await record(act, 'decision-printed', { kind: 'decision', id: decisionId }, { sha256: file.sha256 })
}

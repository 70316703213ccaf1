import { eq } from 'drizzle-orm'
import { decisionDrafts, files, subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { record } from '../news.ts'
import { lockedDraft } from './find.ts'

/**
 * Deletes an act in preparation, with the signed one that was attached; `keys` are what the file service removes once this
 * is committed. Refused (`not-found`) once it is online.
 */
export async function deleteDecision(act: Act, { id: asked }: { id: string }): Promise<{ keys: string[] }> {
  allow(act.actor, 'decision.write')
  const { id, signedFileId } = await lockedDraft(act, asked)
  await act.tx.delete(decisionDrafts).where(eq(decisionDrafts.id, id))
  await act.tx.delete(subjects).where(eq(subjects.id, id))
  await record(act, 'decision-deleted', { kind: 'decision', id })
  if (!signedFileId) return { keys: [] }
  const gone = await act.tx
    .update(files)
    .set({ deletedAt: act.at })
    .where(eq(files.id, signedFileId))
    .returning({ key: files.key })
  return { keys: gone.map(({ key }) => key) }
}

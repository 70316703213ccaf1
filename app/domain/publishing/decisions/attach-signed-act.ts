import { eq } from 'drizzle-orm'
import { decisionDrafts, files } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow } from '../../policy.ts'
import { type KeptFile, keepFile } from '../../projects/index.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { lockedDraft } from './find.ts'

/**
 * Puts the signed act beside its draft: it will be published as it is, and nothing printed. Attached again, it takes
 * the place of the former. Refused (`not-a-pdf`) in any other format: what is online is not to be modified.
 */
export async function attachSignedAct(
  act: Act,
  { id, file }: { id: string; file: KeptFile },
): Promise<{ revision: number }> {
  allow(act.actor, 'decision.write')
  if (file.mediaType !== 'application/pdf') throw new Refusal('not-a-pdf', 422, 'file')
  const draft = await lockedDraft(act, id)
  const fileId = await keepFile(act, 'document', file)
  const revision = draft.revision + 1
  await act.tx.update(decisionDrafts).set({ signedFileId: fileId, revision }).where(eq(decisionDrafts.id, id))
  if (draft.signedFileId) {
    await act.tx.update(files).set({ deletedAt: act.at }).where(eq(files.id, draft.signedFileId))
    await enqueue(act.tx, 'remove-file', { fileId: draft.signedFileId })
  }
  await record(act, 'decision-signed-act-attached', { kind: 'decision', id }, { sha256: file.sha256 })
  return { revision }
}

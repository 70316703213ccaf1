import { eq } from 'drizzle-orm'
import { dossierDocuments, dossierLines, dossiers, subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { lockedDossier } from '../find.ts'
import { record } from '../news.ts'

/**
 * Deletes a dossier that nobody but the desk ever saw. Refused: `public-stays` once it was published, `draft-is-used` once
 * it was filed, or papers were laid in it.
 */
export async function deleteDossier(act: Act, { slug }: { slug: string }): Promise<void> {
  allow(act.actor, 'dossier.write')
  const { id, publishedAt, state } = await lockedDossier(act, slug)
  if (publishedAt) throw new Refusal('public-stays')
  const papers = await act.tx.$count(dossierDocuments, eq(dossierDocuments.dossierId, id))
  if (state !== 'spotting' || papers > 0) throw new Refusal('draft-is-used')
  await act.tx.delete(dossierLines).where(eq(dossierLines.dossierId, id))
  await act.tx.delete(dossiers).where(eq(dossiers.id, id))
  await act.tx.delete(subjects).where(eq(subjects.id, id))
  await record(act, 'dossier-deleted', { kind: 'dossier', id })
}

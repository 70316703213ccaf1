import { and, eq, isNull } from 'drizzle-orm'
import { dossierDocuments } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { lockedDossier } from '../find.ts'
import { record } from '../news.ts'

/** Takes a paper off a dossier's list. What was filed with it keeps its hash. Refused (`not-found`) twice. */
export async function withdrawDocument(act: Act, { slug, id }: { slug: string; id: string }): Promise<void> {
  allow(act.actor, 'dossier.write')
  const dossier = await lockedDossier(act, slug)
  const gone = await act.tx
    .update(dossierDocuments)
    .set({ withdrawnAt: act.at })
    .where(
      and(
        eq(dossierDocuments.id, id),
        eq(dossierDocuments.dossierId, dossier.id),
        isNull(dossierDocuments.withdrawnAt),
      ),
    )
    .returning({ id: dossierDocuments.id })
  if (gone.length === 0) throw new Refusal('not-found', 404)
  await record(act, 'dossier-document-withdrawn', { kind: 'dossier', id: dossier.id }, { documentId: id })
}

import { z } from 'zod'
import { documentKinds, dossierDocuments } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { type KeptFile, keepFile } from '../../projects/index.ts'
import { written } from '../../written.ts'
import { lockedDossier } from '../find.ts'
import { record } from '../news.ts'

export const DocumentInput = z.object({
  kind: z.enum(documentKinds),
  title: written().min(3).max(160),
})
export type DocumentInput = z.input<typeof DocumentInput>

/** Puts a paper into a dossier; its hash goes into whatever is filed from now on. */
export async function addDocument(
  act: Act,
  { slug, file, ...input }: DocumentInput & { slug: string; file: KeptFile },
): Promise<{ id: string }> {
  allow(act.actor, 'dossier.write')
  const { kind, title } = DocumentInput.parse(input)
  const { id: dossierId } = await lockedDossier(act, slug)
  const fileId = await keepFile(act, 'document', file)
  const [row] = await act.tx
    .insert(dossierDocuments)
    .values({ dossierId, kind, title, fileId, by: whoActs(act.actor), at: act.at })
    .returning({ id: dossierDocuments.id })
  await record(act, 'dossier-document-added', { kind: 'dossier', id: dossierId }, { piece: kind, fileId })
  return { id: row!.id } // an insert returns its row
}

import { eq } from 'drizzle-orm'
import { dossierAnnexes, dossiers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow } from '../../policy.ts'
import { type KeptFile, keepFile } from '../../projects/index.ts'
import { Refusal } from '../../refusal.ts'
import { lockedDossier } from '../find.ts'
import { record } from '../news.ts'

/** What was printed: the hash of its data, and the instant of the count that it tells. */
export type Printed = {
  dossierId: string
  dataSha256: string
  countedAt: Date
  final: boolean
  file: KeptFile
}

/** Keeps an annex that the city printed. Refused (`already-done`) for data that were printed before. */
export async function recordAnnex(act: Act, { file, ...annex }: Printed): Promise<void> {
  if (!act.actor.city) throw new Refusal('not-allowed', 403)
  await act.tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(eq(dossiers.id, annex.dossierId))
    .for('update')
  const fileId = await keepFile(act, 'document', file)
  const added = await act.tx
    .insert(dossierAnnexes)
    .values({ ...annex, fileId, at: act.at })
    .onConflictDoNothing()
    .returning({ id: dossierAnnexes.id })
  if (added.length === 0) throw new Refusal('already-done')
  const { dataSha256, final } = annex
  await record(act, 'annex-printed', { kind: 'dossier', id: annex.dossierId }, { dataSha256, final })
}

/** An agent asks for the annex before the opinions close: the worker prints it. Refused (`nothing-counted`) without a count. */
export async function askForAnnex(
  act: Act,
  { slug, counted }: { slug: string; counted: boolean },
): Promise<void> {
  allow(act.actor, 'dossier.write')
  const { id } = await lockedDossier(act, slug)
  if (!counted) throw new Refusal('nothing-counted')
  await enqueue(act.tx, 'print-annex', { dossierId: id }, `print-annex:${id}`)
}

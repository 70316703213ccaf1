import { eq } from 'drizzle-orm'
import { missingTexts } from '#app/lib/texts/missing-texts.ts'
import { type Dossier, dossiers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { lockedAt } from '../find.ts'
import { record } from '../news.ts'
import { mustBeOnAProject } from './on-a-project.ts'

/**
 * Makes a dossier public, as read at `revision`: from now on people read, discuss and follow it. Refused: `already-done`,
 * `dossier-incomplete` (which names the fields), `dossier-before-its-project`, `edited-meanwhile`.
 */
export async function publishDossier(
  act: Act,
  { slug, revision }: { slug: string; revision: number },
): Promise<{ id: string; projectId: string }> {
  allow(act.actor, 'dossier.publish')
  const dossier = await lockedAt(act, slug, revision)
  if (dossier.publishedAt) throw new Refusal('already-done')
  const missing = missingToPublish(dossier)
  if (missing.length > 0) throw new Refusal('dossier-incomplete', 422, undefined, missing)
  const project = await mustBeOnAProject(act, dossier.projectId)
  if (!project.public) throw new Refusal('dossier-before-its-project')
  await act.tx
    .update(dossiers)
    .set({ publishedAt: act.at, movedAt: act.at })
    .where(eq(dossiers.id, dossier.id))
  await record(
    act,
    'dossier-published',
    { kind: 'dossier', id: dossier.id },
    { projectId: dossier.projectId },
  )
  return { id: dossier.id, projectId: dossier.projectId }
}

/** The fields that a reader cannot do without. */
export const missingToPublish = ({ title, summary, object }: Pick<Dossier, 'title' | 'summary' | 'object'>) =>
  missingTexts({ title, summary, object })

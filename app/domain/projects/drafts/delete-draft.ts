import { eq, inArray } from 'drizzle-orm'
import {
  campaigns,
  dossiers,
  files,
  gatePieces,
  projectDrafts,
  projectPhotos,
  projects,
  sponsorPackages,
  subjects,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { forgetRenditions } from '../files/renditions.ts'
import { lockedProject } from '../find.ts'
import { record } from '../news.ts'

/**
 * Deletes a project that nobody but the desk ever saw, with its pictures; `keys` are what the file service
 * removes once this is committed. Refused: `public-stays` once it was published,
 * `draft-is-used` while a dossier, a campaign or a package stands on it.
 */
export async function deleteDraft(act: Act, { slug }: { slug: string }): Promise<{ keys: string[] }> {
  allow(act.actor, 'project.write')
  const { id, publishedAt } = await lockedProject(act, slug)
  if (publishedAt) throw new Refusal('public-stays')
  await mustBeUnused(act, id)
  const keys = await removePhotos(act, id)
  await act.tx.delete(gatePieces).where(eq(gatePieces.projectId, id))
  await act.tx.delete(projectDrafts).where(eq(projectDrafts.projectId, id))
  await act.tx.delete(projects).where(eq(projects.id, id))
  await act.tx.delete(subjects).where(eq(subjects.id, id))
  await record(act, 'project-draft-deleted', { kind: 'project', id })
  return { keys }
}

async function mustBeUnused({ tx }: Act, projectId: string) {
  const uses = [
    await tx.$count(dossiers, eq(dossiers.projectId, projectId)),
    await tx.$count(campaigns, eq(campaigns.projectId, projectId)),
    await tx.$count(sponsorPackages, eq(sponsorPackages.projectId, projectId)),
  ]
  if (uses.some((many) => many > 0)) throw new Refusal('draft-is-used')
}

async function removePhotos(act: Act, projectId: string): Promise<string[]> {
  const removed = await act.tx
    .delete(projectPhotos)
    .where(eq(projectPhotos.projectId, projectId))
    .returning({ fileId: projectPhotos.fileId })
  const ids = removed.map(({ fileId }) => fileId)
  const gone = await act.tx
    .update(files)
    .set({ deletedAt: act.at })
    .where(inArray(files.id, ids))
    .returning({ key: files.key })
  return [...gone.map(({ key }) => key), ...(await forgetRenditions(act, ids))]
}

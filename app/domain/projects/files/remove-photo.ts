import { and, asc, eq } from 'drizzle-orm'
import { files, projectPhotos } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { lockedProject } from '../find.ts'
import { record } from '../news.ts'
import { forgetRenditions } from './renditions.ts'

/** Takes a picture from a project; the next one becomes the cover. `keys` are what the file service removes once this is committed. */
export async function removePhoto(
  act: Act,
  { slug, fileId }: { slug: string; fileId: string },
): Promise<{ keys: string[] }> {
  allow(act.actor, 'project.write')
  const { id } = await lockedProject(act, slug)
  const [removed] = await act.tx
    .delete(projectPhotos)
    .where(and(eq(projectPhotos.projectId, id), eq(projectPhotos.fileId, fileId)))
    .returning({ cover: projectPhotos.cover })
  if (!removed) throw new Refusal('not-found', 404)
  const [file] = await act.tx
    .update(files)
    .set({ deletedAt: act.at })
    .where(eq(files.id, fileId))
    .returning({ key: files.key })
  const smaller = await forgetRenditions(act, [fileId])
  if (removed.cover) await coverWithTheFirst(act, id)
  await record(act, 'photo-removed', { kind: 'project', id }, { fileId })
  return { keys: [file!.key, ...smaller] } // the row of a picture points at its file
}

async function coverWithTheFirst({ tx }: Act, projectId: string) {
  const [first] = await tx
    .select({ fileId: projectPhotos.fileId })
    .from(projectPhotos)
    .where(eq(projectPhotos.projectId, projectId))
    .orderBy(asc(projectPhotos.position))
    .limit(1)
  if (first)
    await tx
      .update(projectPhotos)
      .set({ cover: true })
      .where(and(eq(projectPhotos.projectId, projectId), eq(projectPhotos.fileId, first.fileId)))
}
